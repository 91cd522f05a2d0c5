import { timelineOf } from '$lib/engine';
import type { Timeline } from '$lib/engine';
import { pictureOf } from '../digit-cnn/digit-scene';
import { layers } from '../digit-cnn/layers';
import type { DigitLayer } from '../digit-cnn/layers';
import type { Picture } from '../digit-cnn/picture';
import { runNetwork } from '../digit-cnn/run';
import type { Maps } from '../digit-cnn/run';
import type { DigitNetwork } from '../digit-cnn/weights';
import { bestDigit } from '../digit-cnn/words';
import { gradientsOf } from './gradients';
import type { Gradients } from './gradients';
import type { SaliencyParameters } from './parameters';

/** How finely the way back is cut into steps: a layer, or one of its maps. */
export type SaliencyGrain = 'layer' | 'map';
export const saliencyGrains: readonly SaliencyGrain[] = ['layer', 'map'];

/** The gradient has come back to a layer, up to one of its maps. */
export interface SaliencyStep {
	readonly grain: SaliencyGrain;
	readonly layer: DigitLayer;
	readonly channel: number;
}

/** A picture, all that the network makes of it, and the gradient of the number asked about. */
export interface SaliencyRun {
	readonly parameters: SaliencyParameters;
	readonly network: DigitNetwork;
	readonly picture: Picture;
	readonly maps: Maps;
	/** The digit whose output is asked about. */
	readonly digit: number;
	readonly gradients: Gradients;
	readonly timeline: Timeline<SaliencyGrain, SaliencyStep>;
}

/** The layers in the order that the gradient comes to them. */
export const wayBack: readonly DigitLayer[] = layers.toReversed();

/** The maps that a layer has on the way; the last two layers have one row of numbers. */
const stepsOf = ({ channels, width }: DigitLayer) => (width > 1 ? channels : 1);

/** The first step of each layer at the grain of maps, and of the end. */
const starts = wayBack.reduce(
	(sums: readonly number[], layer) => [...sums, sums[sums.length - 1] + stepsOf(layer)],
	[0]
);

/** All steps of the way back, which are the same for all pictures. */
export const wayTimeline: Timeline<SaliencyGrain, SaliencyStep> = timelineOf(
	starts[wayBack.length],
	[
		{
			id: 'layer',
			length: wayBack.length,
			firstMoment: (index) => starts[index],
			indexAt: (moment) => starts.findLastIndex((start) => start <= moment)
		},
		{
			id: 'map',
			length: starts[wayBack.length],
			firstMoment: (index) => index,
			indexAt: (moment) => moment
		}
	],
	(moment, grain) => {
		const at = starts.findLastIndex((start) => start <= moment);
		return { grain, layer: wayBack[at], channel: moment - starts[at] };
	}
);

/** Runs the network forward and back. */
export function runSaliency(parameters: SaliencyParameters, network: DigitNetwork): SaliencyRun {
	const picture = pictureOf(parameters);
	const maps = runNetwork(picture, network);
	const digit = parameters.asked ?? bestDigit({ maps });
	const gradients = gradientsOf(parameters.output, digit, maps, network);
	return { parameters, network, picture, maps, digit, gradients, timeline: wayTimeline };
}
