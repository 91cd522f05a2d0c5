import { EngineError, requireIndex, requirePositiveInteger } from '../errors';

/** How a shape is written in messages: `[1, 3, 224, 224]`. */
export function formatShape(shape: readonly number[]): string {
	return `[${shape.join(', ')}]`;
}

/** The number of elements of a tensor of this shape: the product of its extents, 1 for rank 0. */
export function elementCount(shape: readonly number[]): number {
	return shape.reduce((product, extent) => product * extent, 1);
}

/** How many elements apart two neighbours along each axis lie, row-major: [12, 4, 1] for [2, 3, 4]. */
export function strides(shape: readonly number[]): number[] {
	const steps = new Array<number>(shape.length);
	let step = 1;
	for (let axis = shape.length - 1; axis >= 0; axis--) {
		steps[axis] = step;
		step *= shape[axis];
	}
	return steps;
}

/**
 * The place in `data` of the element at `index`. Throws an EngineError if the index has another
 * rank than the shape or leaves it at either end of any axis.
 */
export function offset(shape: readonly number[], index: readonly number[]): number {
	if (index.length !== shape.length) {
		const [rank, expected] = [index.length, shape.length];
		const reason = `index ${formatShape(index)} has ${rank} axes, shape ${formatShape(shape)} has ${expected}`;
		const values = { argument: 'index', shape: formatShape(shape), rank, expected };
		throw new EngineError('offset', 'wrongRank', values, reason);
	}
	let place = 0;
	for (let axis = 0; axis < shape.length; axis++) {
		requireIndex('offset', `index on axis ${axis}`, index[axis], shape[axis]);
		place = place * shape[axis] + index[axis];
	}
	return place;
}

/** The index of the element at a place in `data`, the inverse of `offset`; throws if there is none. */
export function indexAt(shape: readonly number[], place: number): number[] {
	requireIndex('indexAt', 'place', place, elementCount(shape));
	return strides(shape).map((step, axis) => Math.floor(place / step) % shape[axis]);
}

/** Throws unless every extent of the shape is a positive integer. */
export function requireShape(op: string, argument: string, shape: readonly number[]): void {
	shape.forEach((extent, axis) =>
		requirePositiveInteger(op, `${argument} extent on axis ${axis}`, extent)
	);
}

/** Throws unless the shape has as many axes as `axes` names, each a positive integer. */
export function requireRank(
	op: string,
	argument: string,
	shape: readonly number[],
	axes: readonly string[]
): void {
	if (shape.length !== axes.length) {
		const [rank, expected] = [shape.length, axes.length];
		const reason = `${argument} of shape ${formatShape(shape)} has ${rank} axes, not ${expected} [${axes.join(', ')}]`;
		const values = { argument, shape: formatShape(shape), rank, expected };
		throw new EngineError(op, 'wrongRank', values, reason);
	}
	shape.forEach((extent, axis) => requirePositiveInteger(op, `${argument} ${axes[axis]}`, extent));
}
