import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt, offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { timelineOf, uniformTimeline } from '../../timeline';
import type { Timeline } from '../../trace';
import type { Conv2dBackwardSteps, Conv2dBackwardTarget } from './backward-steps';
import { conv2dGatherTaps } from './gather';
import { gatherCuts } from './gather-cuts';
import type { Conv2dGeometry } from './geometry';
import { conv2dStampAt } from './stamps';
import { summedTimeline } from './summed-timeline';
import { evenGrains, sumOf } from './terms';
import type { Conv2dGrain } from './timeline';
import { conv2dWeightTaps } from './weight-taps';

/** What a step of the way back is made from: tensors that are known to fit the geometry. */
export interface Backward<T> {
	readonly geometry: Conv2dGeometry;
	readonly x: Tensor<T>;
	readonly weight: Tensor<T>;
	readonly gradOutput: Tensor<T>;
	readonly arithmetic: Arithmetic<T>;
}

/** The timeline that leads to one target. */
export type BackwardTimeline<T, Target extends Conv2dBackwardTarget> = Timeline<
	Conv2dGrain,
	Conv2dBackwardSteps<T>[Target]
>;

/** The gradient of the input as a gather; its moments run over n, channel, row, column, then the taps. */
export function inputTimeline<T>(backward: Backward<T>): BackwardTimeline<T, 'input'> {
	const { geometry, weight, gradOutput, arithmetic } = backward;
	const { moments, grains, cellAt, startOf } = gatherCuts(geometry);
	return timelineOf(moments, grains, (moment, grain) => {
		const place = cellAt(moment);
		const [n, channel, row, column] = indexAt(geometry.inputShape, place);
		const cell = [n, channel, row, column] as const;
		const taps = conv2dGatherTaps(weight, gradOutput, geometry, arithmetic, cell);
		const done = moment - startOf(place) + 1;
		const products = taps.map(({ product }) => product);
		return { grain, cell, taps, done, sum: sumOf(products, done, arithmetic) };
	});
}

/** The gradient of the input as a scatter; its moments run over n, oc, oh, ow, then the stamp. */
export function scatterTimeline<T>(backward: Backward<T>): BackwardTimeline<T, 'inputScatter'> {
	const { geometry, weight, gradOutput, arithmetic } = backward;
	const { outputShape, termsPerCell } = geometry;
	return uniformTimeline<Conv2dGrain, Conv2dBackwardSteps<T>['inputScatter']>(
		elementCount(outputShape) * termsPerCell,
		evenGrains(outputShape[2] * outputShape[3], termsPerCell),
		(moment, grain) => ({
			grain,
			...conv2dStampAt(weight, gradOutput, geometry, arithmetic, moment)
		})
	);
}

/** The gradient of the weight; its moments run over oc, ic, row, column, then n, oh, ow. */
export function weightTimeline<T>(backward: Backward<T>): BackwardTimeline<T, 'weight'> {
	const { geometry, x, gradOutput, arithmetic } = backward;
	const { weightShape, outputShape } = geometry;
	const uses = outputShape[0] * outputShape[2] * outputShape[3];
	return summedTimeline(weightShape, uses, arithmetic, (weight) => {
		const taps = conv2dWeightTaps(x, gradOutput, geometry, arithmetic, weight);
		return [{ weight, taps }, taps.map(({ product }) => product)];
	});
}

/** The gradient of the bias; its moments run over the channels, then n, oh, ow. */
export function biasTimeline<T>(
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): BackwardTimeline<T, 'bias'> {
	const [batch, channels, height, width] = gradOutput.shape;
	const uses = [batch, height, width];
	const count = elementCount(uses);
	return uniformTimeline<Conv2dGrain, Conv2dBackwardSteps<T>['bias']>(
		channels * count,
		evenGrains(channels, count),
		(moment, grain) => {
			const channel = Math.floor(moment / count);
			const done = (moment % count) + 1;
			const terms = Array.from({ length: count }, (_, place) => {
				const [n, oh, ow] = indexAt(uses, place);
				const output = [n, channel, oh, ow] as const;
				return { output, gradient: gradOutput.data[offset(gradOutput.shape, output)] };
			});
			const gradients = terms.map(({ gradient }) => gradient);
			return { grain, channel, terms, done, sum: sumOf(gradients, done, arithmetic) };
		}
	);
}
