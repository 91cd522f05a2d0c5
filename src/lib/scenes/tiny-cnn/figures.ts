import { mapTensor, rational } from '$lib/engine';
import type { Mixed, Tensor } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import { CLASSES } from './network';
import { learned, learnedKeys } from './parameters';
import type { Learned, TinyParameters } from './parameters';
import type { TinyPasses } from './run';

/** The tensors that have a figure, from the picture to the loss. */
export const tensorIds = [
	'x',
	'convWeight',
	'convBias',
	'conv',
	'relu',
	'pool',
	'flat',
	'denseWeight',
	'denseBias',
	'dense',
	'softmax',
	'target',
	'loss'
] as const;

export type TensorId = (typeof tensorIds)[number];

/** Those that have a gradient: what is given, and softmax, which the way back jumps over, have none. */
export const withGradient = [
	...(['x', 'convWeight', 'convBias', 'conv', 'relu', 'pool'] as const),
	...(['flat', 'denseWeight', 'denseBias', 'dense'] as const)
];

export type DifferentiatedId = (typeof withGradient)[number];
export type GradientId = `${DifferentiatedId}Gradient`;

/** A figure: a tensor's values, or its gradient. */
export type FigureId = TensorId | GradientId;

const gradientIds = withGradient.map((id): GradientId => `${id}Gradient`);
export const figureIds: readonly FigureId[] = [...tensorIds, ...gradientIds];

export function isFigure(name: string): name is FigureId {
	return figureIds.some((id) => id === name);
}

/** A tensor as one that has a gradient; null if it has none. */
export function differentiated(tensor: string): DifferentiatedId | null {
	return withGradient.find((id) => id === tensor) ?? null;
}

/** The figure of a tensor's gradient. Throws a RangeError if it has none. */
export function gradientOf(tensor: string): GradientId {
	const id = differentiated(tensor);
	if (id) return `${id}Gradient`;
	throw new RangeError(`gradientOf: ${tensor} has no gradient`);
}

/** The tensor that a figure shows the gradient of; null for a figure of values. */
export function tensorOfGradient(figure: FigureId): DifferentiatedId | null {
	return withGradient.find((id) => figure === `${id}Gradient`) ?? null;
}

/** The letters of the tensors in the formulas. */
const symbols: Readonly<Record<TensorId, string>> = {
	x: 'x',
	convWeight: 'w',
	convBias: 'b',
	conv: 'y',
	relu: 'a',
	pool: 'm',
	flat: 'f',
	denseWeight: 'v',
	denseBias: 'c',
	dense: 'z',
	softmax: 'p',
	target: 't',
	loss: 'L'
};

/** The letter of a figure in the formulas; of a gradient the derivative. */
export function symbolOf(figure: FigureId): string {
	const of = tensorOfGradient(figure);
	if (of) return `∂L/∂${symbols[of]}`;
	return symbols[tensorIds.find((id) => id === figure) ?? 'x'];
}

/** The planes of a figure: how many there are, and their rows and columns. */
export const shapes: Readonly<
	Record<TensorId, readonly [planes: number, rows: number, columns: number]>
> = {
	x: [1, 6, 6],
	convWeight: [2, 3, 3],
	convBias: [2, 1, 1],
	conv: [2, 4, 4],
	relu: [2, 4, 4],
	pool: [2, 2, 2],
	flat: [1, 1, 8],
	denseWeight: [1, CLASSES, 8],
	denseBias: [1, CLASSES, 1],
	dense: [1, CLASSES, 1],
	softmax: [1, CLASSES, 1],
	target: [1, CLASSES, 1],
	loss: [1, 1, 1]
};

/** The planes of a figure. */
export function shapeOf(
	figure: FigureId
): readonly [planes: number, rows: number, columns: number] {
	const tensor = tensorOfGradient(figure) ?? tensorIds.find((id) => id === figure) ?? 'x';
	return shapes[tensor];
}

export function isLearned(figure: FigureId): figure is Learned {
	return learned.some((name) => name === figure);
}

/** Whose hue a figure has. */
export function roleOf(figure: FigureId): Role {
	if (tensorOfGradient(figure)) return 'gradient';
	if (figure === 'x') return 'input';
	if (figure === 'target') return 'plain';
	return isLearned(figure) ? 'kernel' : 'output';
}

/** What the scores, or the probabilities, should be. */
export function wanted({ loss, label, target }: TinyParameters): Tensor<Mixed> {
	if (loss === 'squaredError') return target;
	return mapTensor(target, (_, place) => (place === label ? rational.one : rational.zero));
}

/** The numbers of a figure; of what is made or changed twice, those of the first or of the second time. */
export function tensorOf(
	{ parameters, first, again, gradients, updated }: TinyPasses,
	figure: FigureId,
	isSecond: boolean
): Tensor<Mixed> {
	if (figure === 'target') return wanted(parameters);
	const of = tensorOfGradient(figure);
	if (isLearned(figure)) {
		return isSecond ? updated[learnedKeys[figure]] : parameters[figure];
	}
	if (!of) return (isSecond ? again : first).outputs[figure];
	const found = isLearned(of) ? gradients.parameters[learnedKeys[of]] : gradients.nodes[of];
	if (!found) throw new RangeError(`tensorOf: the way back makes no ${figure}`);
	return found;
}
