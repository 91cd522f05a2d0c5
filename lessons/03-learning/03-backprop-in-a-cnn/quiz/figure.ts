import { fromRows, rational, tensor, zeros } from '$lib/engine';
import type {
	ActivationGrain,
	CellGrain,
	Conv2dBackwardTarget,
	Conv2dGrain,
	LinearTarget
} from '$lib/engine';
import type { WayBack } from '$lib/quiz/gradient-rows';
import type { FigureState, Matrix } from '$lib/quiz/question';
import type { Rows } from '$lib/quiz/rows';
import { activationBackwardScene } from '$lib/scenes/activation-backward/activation-backward-scene';
import { conv2dBackwardScene } from '$lib/scenes/conv2d-backward/conv2d-backward-scene';
import type { Conv2dBackwardParameters } from '$lib/scenes/conv2d-backward/parameters';
import { denseBackwardScene } from '$lib/scenes/dense-backward/dense-backward-scene';
import type { DenseBackwardParameters } from '$lib/scenes/dense-backward/parameters';
import type { PoolBackwardParameters } from '$lib/scenes/pool-backward/parameters';
import { poolBackwardScene } from '$lib/scenes/pool-backward/pool-backward-scene';
import type { FigureId } from '$lib/scenes/tiny-cnn/figures';
import type { TinyParameters } from '$lib/scenes/tiny-cnn/parameters';
import type { Segment, Stage } from '$lib/scenes/tiny-cnn/timeline';
import { tinyCnnScene } from '$lib/scenes/tiny-cnn/tiny-cnn-scene';

/** What can be set of a convolution's way back beside its numbers, the gradient to step among it. */
type Change = Partial<Omit<Conv2dBackwardParameters, 'input' | 'weight' | 'gradients'>> & {
	readonly target: Conv2dBackwardTarget;
};

/** The lesson's figures of the way back through a convolution. */
export type BackFigure = 'back' | 'weights' | 'strided';

/**
 * A figure of the way back with numbers and settings, everything else as it is usually. The text is
 * whole, and so means the same whatever the figure opens with.
 */
export function inBack(
	figure: BackFigure,
	{ input, kernel, gradient }: WayBack,
	change: Change,
	grain: Conv2dGrain = 'map',
	index = 0
): FigureState {
	const params = {
		...conv2dBackwardScene.parameters.defaults,
		cells: fromRows(input),
		weight: fromRows(kernel),
		gradients: fromRows(gradient),
		...change
	};
	const state = { params, grain, index, pinned: null };
	return { figure, text: conv2dBackwardScene.codec.encode(state, null) };
}

/** The figure of the way back through pooling or ReLU, with numbers and settings. */
export function inRoute(
	input: Rows,
	gradient: Rows,
	change: Partial<PoolBackwardParameters>,
	grain: CellGrain = 'map',
	index = 0
): FigureState {
	const params = {
		...poolBackwardScene.parameters.defaults,
		cells: fromRows(input),
		gradients: fromRows(gradient),
		...change
	};
	const state = { params, grain, index, pinned: null };
	return { figure: 'route', text: poolBackwardScene.codec.encode(state, null) };
}

/** The figure of the way back through ReLU, with numbers. */
export function inGate(
	input: Rows,
	gradient: Rows,
	grain: ActivationGrain = 'map',
	index = 0
): FigureState {
	const params = {
		...activationBackwardScene.parameters.defaults,
		cells: fromRows(input),
		gradients: fromRows(gradient)
	};
	const state = { params, grain, index, pinned: null };
	return { figure: 'gate', text: activationBackwardScene.codec.encode(state, null) };
}

/** The figure of the way back through a dense layer that reads one row, at a step. */
export function inHead(
	{ x, weight, gradient }: { readonly x: Rows; readonly weight: Rows; readonly gradient: Rows },
	target: LinearTarget,
	grain: CellGrain,
	index = 0
): FigureState {
	const [outputs, inputs] = [weight.length, weight[0].length];
	const params: DenseBackwardParameters = {
		...denseBackwardScene.parameters.defaults,
		x: tensor([1, inputs], x.flat()),
		weight: tensor([outputs, inputs], weight.flat()),
		bias: zeros([outputs], rational),
		gradients: fromRows(gradient),
		target
	};
	const state = { params, grain, index, pinned: null };
	return { figure: 'head', text: denseBackwardScene.codec.encode(state, null) };
}

/** The parts of the tiny network's timeline, which are the same for all its numbers. */
let parts: readonly Segment[] | undefined;

/** The figure of the tiny network with settings, where a tensor has been made whole. */
export function inNetwork(
	change: Partial<Omit<TinyParameters, 'loss'>>,
	stage: Stage,
	figure: FigureId
): FigureState {
	const { parameters, codec, run } = tinyCnnScene;
	parts ??= run(parameters.defaults).segments;
	const index = parts.findIndex((part) => part.stage === stage && part.figure === figure);
	const params = { ...parameters.defaults, ...change };
	const state = { params, grain: 'layer', index, pinned: null } as const;
	return { figure: 'network', text: codec.encode(state, null) };
}

/** Matrices of the way back as a question shows them. */
export const inputMatrix = (rows: Rows): Matrix => ({
	...{ label: { en: 'Input', zh: '输入' }, role: 'input', rows }
});
export const kernelMatrix = (rows: Rows): Matrix => ({
	...{ label: { en: 'Kernel', zh: '卷积核' }, role: 'kernel', rows }
});
export const gradientMatrix = (rows: Rows): Matrix => ({
	...{ label: { en: 'Output gradient', zh: '输出梯度' }, role: 'gradient', rows }
});
/** What a gradient of the input is called where it is filled in. */
export const inputGradient = {
	label: { en: 'Input gradient', zh: '输入梯度' },
	role: 'gradient'
} as const;
