import type { Arithmetic } from '../../arithmetic/arithmetic';
import * as pooling from '../../ops/pooling';
import { resolveAdaptivePool2d } from '../../ops/adaptive-pool2d/geometry';
import { oneCell } from '../../ops/global-pool2d/global-avg-pool2d';
import { pooledShape, type MaxPoolResult } from '../../ops/pooling/maximum';
import type { MaxStep } from '../../ops/pooling/maximum-steps';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import type { Timeline } from '../../trace';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import {
	inputGradient,
	inputTimeline,
	withoutParameters,
	type LayerKind,
	type Shape
} from './kind';

/** A way of pooling with options of this kind, in any arithmetic. */
interface Pooling<L> {
	outputShape(xShape: Shape, layer: L): Shape;
	backward<T>(
		x: Tensor<T>,
		layer: L,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	): { readonly input: Tensor<T> };
	backwardTimeline<T>(
		x: Tensor<T>,
		layer: L,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	): Timeline<CellGrain, SumStep<T>>;
}

interface AveragePooling<L> extends Pooling<L> {
	forward<T>(x: Tensor<T>, layer: L, arithmetic: Arithmetic<T>): Tensor<T>;
	timeline<T>(x: Tensor<T>, layer: L, arithmetic: Arithmetic<T>): Timeline<CellGrain, SumStep<T>>;
}

interface MaximumPooling<L> extends Pooling<L> {
	forward<T>(x: Tensor<T>, layer: L, arithmetic: Arithmetic<T>): MaxPoolResult<T>;
	timeline<T>(x: Tensor<T>, layer: L, arithmetic: Arithmetic<T>): Timeline<CellGrain, MaxStep<T>>;
}

function backwardOf<L>(
	pool: Pooling<L>
): Pick<LayerKind<L>, 'isExact' | 'resolve' | 'backward' | 'backwardTimelines'> {
	return {
		isExact: true,
		resolve: (layer, [xShape]) => withoutParameters(pool.outputShape(xShape, layer)),
		backward: ({ inputs: [x], layer }, gradOutput, arithmetic) =>
			inputGradient(pool.backward(x, layer, gradOutput, arithmetic)),
		backwardTimelines: ({ inputs: [x], layer }, gradOutput, arithmetic) => [
			inputTimeline(told('sum', pool.backwardTimeline(x, layer, gradOutput, arithmetic)))
		]
	};
}

function averaging<L>(pool: AveragePooling<L>): LayerKind<L> {
	return {
		...backwardOf(pool),
		forward: ({ inputs: [x], layer }, arithmetic) => ({
			output: pool.forward(x, layer, arithmetic)
		}),
		timeline: ({ inputs: [x], layer }, arithmetic) =>
			told('sum', pool.timeline(x, layer, arithmetic))
	};
}

function maximising<L>(pool: MaximumPooling<L>): LayerKind<L> {
	return {
		...backwardOf(pool),
		forward: ({ inputs: [x], layer }, arithmetic) => ({
			output: pool.forward(x, layer, arithmetic).output
		}),
		timeline: ({ inputs: [x], layer }, arithmetic) =>
			told('maximum', pool.timeline(x, layer, arithmetic))
	};
}

const adaptiveShape = (op: string) => (xShape: Shape, options: pooling.AdaptivePool2dOptions) =>
	pooledShape(xShape, resolveAdaptivePool2d(xShape, options, op));

/** torch.nn.MaxPool2d. */
export const maxPool2dKind = maximising<LayerOf<'maxPool2d'>>({
	outputShape: (xShape, layer) => pooling.resolveMaxPool2d(xShape, layer).outputShape,
	forward: pooling.maxPool2d,
	timeline: pooling.maxPool2dTimeline,
	backward: pooling.maxPool2dBackward,
	backwardTimeline: pooling.maxPool2dBackwardTimeline
});

/** torch.nn.AvgPool2d. */
export const avgPool2dKind = averaging<LayerOf<'avgPool2d'>>({
	outputShape: (xShape, layer) => pooling.resolveAvgPool2d(xShape, layer).outputShape,
	forward: pooling.avgPool2d,
	timeline: pooling.avgPool2dTimeline,
	backward: pooling.avgPool2dBackward,
	backwardTimeline: pooling.avgPool2dBackwardTimeline
});

/** torch.nn.AdaptiveAvgPool2d. */
export const adaptiveAvgPool2dKind = averaging<LayerOf<'adaptiveAvgPool2d'>>({
	outputShape: adaptiveShape('adaptiveAvgPool2d'),
	forward: pooling.adaptiveAvgPool2d,
	timeline: pooling.adaptiveAvgPool2dTimeline,
	backward: pooling.adaptiveAvgPool2dBackward,
	backwardTimeline: pooling.adaptiveAvgPool2dBackwardTimeline
});

/** torch.nn.AdaptiveMaxPool2d. */
export const adaptiveMaxPool2dKind = maximising<LayerOf<'adaptiveMaxPool2d'>>({
	outputShape: adaptiveShape('adaptiveMaxPool2d'),
	forward: pooling.adaptiveMaxPool2d,
	timeline: pooling.adaptiveMaxPool2dTimeline,
	backward: pooling.adaptiveMaxPool2dBackward,
	backwardTimeline: pooling.adaptiveMaxPool2dBackwardTimeline
});

/** The mean of each feature map. */
export const globalAvgPool2dKind = averaging<LayerOf<'globalAvgPool2d'>>({
	outputShape: (xShape) => adaptiveShape('globalAvgPool2d')(xShape, oneCell),
	forward: (x, _, arithmetic) => pooling.globalAvgPool2d(x, arithmetic),
	timeline: (x, _, arithmetic) => pooling.globalAvgPool2dTimeline(x, arithmetic),
	backward: (x, _, ...rest) => pooling.globalAvgPool2dBackward(x, ...rest),
	backwardTimeline: (x, _, ...rest) => pooling.globalAvgPool2dBackwardTimeline(x, ...rest)
});

/** The greatest value of each feature map. */
export const globalMaxPool2dKind = maximising<LayerOf<'globalMaxPool2d'>>({
	outputShape: (xShape) => adaptiveShape('globalMaxPool2d')(xShape, oneCell),
	forward: (x, _, arithmetic) => pooling.globalMaxPool2d(x, arithmetic),
	timeline: (x, _, arithmetic) => pooling.globalMaxPool2dTimeline(x, arithmetic),
	backward: (x, _, ...rest) => pooling.globalMaxPool2dBackward(x, ...rest),
	backwardTimeline: (x, _, ...rest) => pooling.globalMaxPool2dBackwardTimeline(x, ...rest)
});
