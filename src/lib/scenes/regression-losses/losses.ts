import {
	float64,
	l1Loss,
	l1LossBackward,
	l1LossBackwardTimeline,
	l1LossTimeline,
	mseLoss,
	mseLossBackward,
	mseLossBackwardTimeline,
	mseLossTimeline,
	smoothL1Loss,
	smoothL1LossBackward,
	smoothL1LossBackwardTimeline,
	smoothL1LossTimeline,
	tensor
} from '$lib/engine';
import type {
	Arithmetic,
	LossBackwardStep,
	LossGradient,
	LossGrain,
	LossOptions,
	LossStep,
	PairElement,
	Tensor,
	Timeline
} from '$lib/engine';
import type { CurvePoint } from '$lib/figures/curves';

/** The losses of the lesson that measure a distance, from the steepest to the mildest. */
export const lossIds = ['mse', 'l1', 'smoothL1'] as const;
export type LossId = (typeof lossIds)[number];

/** What such a loss is told; beta matters to smooth L1 alone. */
interface DistanceOptions<T> extends LossOptions {
	readonly beta: T;
}

/** A loss that measures a distance, there and back, at once and in steps. */
interface DistanceLoss<T> {
	loss(x: Tensor<T>, y: Tensor<T>, options: DistanceOptions<T>, numbers: Arithmetic<T>): Tensor<T>;
	backward(
		x: Tensor<T>,
		y: Tensor<T>,
		options: DistanceOptions<T>,
		gradOutput: Tensor<T> | null,
		numbers: Arithmetic<T>
	): LossGradient<T>;
	timeline(
		x: Tensor<T>,
		y: Tensor<T>,
		options: DistanceOptions<T>,
		numbers: Arithmetic<T>
	): Timeline<LossGrain, LossStep<T, PairElement<T>>>;
	backwardTimeline(
		x: Tensor<T>,
		y: Tensor<T>,
		options: DistanceOptions<T>,
		gradOutput: Tensor<T> | null,
		numbers: Arithmetic<T>
	): Timeline<'loss' | 'element', LossBackwardStep<T, PairElement<T>>>;
}

/** The operations of a loss. */
export function operationsOf<T>(id: LossId): DistanceLoss<T> {
	switch (id) {
		case 'mse':
			return {
				loss: mseLoss,
				backward: mseLossBackward,
				timeline: mseLossTimeline,
				backwardTimeline: mseLossBackwardTimeline
			};
		case 'l1':
			return {
				loss: l1Loss,
				backward: l1LossBackward,
				timeline: l1LossTimeline,
				backwardTimeline: l1LossBackwardTimeline
			};
		case 'smoothL1':
			return {
				loss: smoothL1Loss,
				backward: smoothL1LossBackward,
				timeline: smoothL1LossTimeline,
				backwardTimeline: smoothL1LossBackwardTimeline
			};
	}
}

/** How many points a curve has on either side of 0. */
const POINTS = 160;

/** A loss of one error, and its slope, as curves over errors up to `span` in either direction. */
export function curvesOf(id: LossId, beta: number, span: number) {
	const errors = Array.from({ length: 2 * POINTS + 1 }, (_, index) => (index / POINTS - 1) * span);
	const [x, y] = [
		tensor([errors.length], errors),
		tensor(
			[errors.length],
			errors.map(() => 0)
		)
	];
	const { loss, backward } = operationsOf<number>(id);
	const options = { reduction: 'none', beta } as const;
	const values = loss(x, y, options, float64).data;
	const slopes = backward(x, y, options, null, float64).input.data;
	const through = (heights: readonly number[]) =>
		errors.map((error, index): CurvePoint => [error, heights[index]]);
	return {
		value: through(values),
		slope: id === 'l1' ? brokenAtZero(through(slopes)) : through(slopes)
	};
}

/** The slope of |d| jumps at 0: one level line ends there, and another begins. */
function brokenAtZero(points: readonly CurvePoint[]): readonly CurvePoint[] {
	const [left, right] = [points.slice(0, POINTS), points.slice(POINTS + 1)];
	const endAt = (point: CurvePoint): CurvePoint => point && [0, point[1]];
	return [...left, endAt(left[POINTS - 1]), null, endAt(right[0]), ...right];
}
