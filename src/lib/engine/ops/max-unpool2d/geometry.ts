import { EngineError, refusalOf, requireIndex, requirePositiveInteger } from '../../errors';
import { requireImages, requireImageShape } from '../../planes/require-image';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import type { Pair } from '../../window';

/** What torch.nn.MaxUnpool2d can be told, with its defaults: the options of the max pooling undone. */
export interface MaxUnpool2dOptions {
	readonly kernelSize: Pair;
	/** The kernel size. */
	readonly stride?: Pair;
	/** 0. */
	readonly padding?: Pair;
	/** Of the sizes that pool to the input's, which; (size − 1)·stride − 2·padding + kernel. */
	readonly outputSize?: readonly [height: number, width: number];
}

const bothAxes = (pair: Pair) => (typeof pair === 'number' ? ([pair, pair] as const) : pair);
const sides = ['Height', 'Width'] as const;

/** Throws unless a padding is 0, 1, 2, … */
function requirePadding(op: string, argument: string, value: number): void {
	if (!Number.isSafeInteger(value)) {
		const reason = `${argument} ${value} is not an integer`;
		throw new EngineError(op, 'notInteger', { argument, value }, reason);
	}
	if (value >= 0) return;
	const reason = `${argument} ${value} is negative`;
	throw new EngineError(op, 'negativePadding', { argument, value }, reason);
}

/**
 * The shape of x [N, C, H, W] after unpooling. Throws an EngineError for an output size that is a
 * stride or more away from the default (https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html).
 */
export function resolveMaxUnpool2d(
	xShape: readonly number[],
	options: MaxUnpool2dOptions,
	op = 'maxUnpool2d'
): readonly [n: number, channels: number, height: number, width: number] {
	const [batch, channels, ...sizes] = requireImageShape(op, 'x', xShape);
	const kernel = bothAxes(options.kernelSize);
	const stride = bothAxes(options.stride ?? options.kernelSize);
	const padding = bothAxes(options.padding ?? 0);
	const [height, width] = sides.map((side, axis) => {
		requirePositiveInteger(op, `kernel${side}`, kernel[axis]);
		requirePositiveInteger(op, `stride${side}`, stride[axis]);
		requirePadding(op, `padding${side}`, padding[axis]);
		const usual = (sizes[axis] - 1) * stride[axis] - 2 * padding[axis] + kernel[axis];
		const size = options.outputSize ? options.outputSize[axis] : usual;
		requirePositiveInteger(op, `output${side}`, size);
		if (Math.abs(size - usual) < stride[axis]) return size;
		const argument = `output${side}`;
		const range = `(${usual - stride[axis]}, ${usual + stride[axis]})`;
		const reason = `${argument} ${size} is not in ${range}: less than a stride from ${usual}`;
		throw new EngineError(op, 'outOfRange', { argument, value: size, range }, reason);
	});
	return [batch, channels, height, width];
}

/** The error that `resolveMaxUnpool2d` throws for these arguments, or null if it accepts them. */
export function checkMaxUnpool2d(
	xShape: readonly number[],
	options: MaxUnpool2dOptions
): EngineError | null {
	return refusalOf(() => resolveMaxUnpool2d(xShape, options));
}

/** The shape of the output, and for each of its cells the place in x whose value it takes, or none. */
export interface UnpoolPlaces {
	readonly outputShape: readonly [n: number, channels: number, height: number, width: number];
	/** The places in the output's data of x's elements. */
	readonly targets: readonly number[];
}

/**
 * Where every element of x goes. Throws an EngineError for an index outside its map, and for one that
 * comes twice in a map: which of the two values stays would be left to chance, as PyTorch warns.
 */
export function unpoolPlaces(
	x: Tensor<unknown>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	op: string
): UnpoolPlaces {
	requireImages(op, x);
	requireTensor(op, 'indices', indices, x.shape);
	const outputShape = resolveMaxUnpool2d(x.shape, options, op);
	const outputCells = outputShape[2] * outputShape[3];
	const inputCells = x.shape[2] * x.shape[3];
	const taken = new Set<number>();
	const targets = indices.data.map((value, place) => {
		requireIndex(op, `indices element ${place}`, value, outputCells);
		const target = Math.floor(place / inputCells) * outputCells + value;
		if (taken.has(target)) {
			const argument = `indices element ${place}`;
			const reason = `${argument} is ${value}, which is taken in its map already`;
			throw new EngineError(op, 'repeatedIndex', { argument, value }, reason);
		}
		taken.add(target);
		return target;
	});
	return { outputShape, targets };
}
