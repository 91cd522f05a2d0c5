import { traceOf } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { digitParameters } from './parameters';
import type { DigitParameters } from './parameters';
import { samePicture, sampleDigit } from './picture';
import type { Picture } from './picture';
import { runNetwork } from './run';
import type { Maps } from './run';
import { digitGrains, digitTimelines } from './timeline';
import type { DigitGrain, DigitStep } from './timeline';
import type { Timeline } from '$lib/engine';
import type { DigitNetwork } from './weights';
import { narrateDigit, tabulateDigit } from './words';

/** A picture and all that the network makes of it. */
export interface DigitRun {
	readonly network: DigitNetwork;
	readonly picture: Picture;
	readonly maps: Maps;
	readonly timeline: Timeline<DigitGrain, DigitStep>;
}

/** The picture that the network looks at. */
export function pictureOf({ digit, drawn }: DigitParameters): Picture {
	return drawn ?? sampleDigit(digit);
}

export type DigitScene = Scene<DigitParameters, DigitRun, DigitStep, DigitGrain>;

/** The scene of a trained network: from a picture of a digit to ten probabilities. */
export function digitScene(network: DigitNetwork): DigitScene {
	const timelineOf = digitTimelines(network);
	/** Kept, as a scene that opens is asked for its length and then for its numbers. */
	let last: DigitRun | null = null;
	const run = (parameters: DigitParameters): DigitRun => {
		const picture = pictureOf(parameters);
		if (last && samePicture(picture, last.picture)) return last;
		const maps = runNetwork(picture, network);
		last = { network, picture, maps, timeline: timelineOf(maps) };
		return last;
	};
	return {
		id: 'digit-cnn',
		parameters: digitParameters,
		codec: stateCodec({
			parameters: digitParameters,
			grains: digitGrains,
			lengthOf: (parameters, grain) => traceOf(run(parameters).timeline, grain).length
		}),
		run,
		narrate: narrateDigit,
		loadAsk: async () => (await import('./asked')).askDigit,
		table: tabulateDigit
	};
}
