import { EngineError, requireFinite, requireRange } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';

/**
 * A tensor divided into groups that are normalised by their own mean and variance: the channels for
 * batch normalisation, the rows for layer normalisation.
 */
export interface Groups {
	readonly groups: number;
	/** How many elements a group has. */
	readonly members: number;
	/** The place in `data` of a member of a group. */
	placeOf(group: number, member: number): number;
	/** The index of the weight and bias that an element of a group is scaled and shifted by. */
	affineOf(group: number, member: number): number;
	/** The shape of weight and bias. */
	readonly affineShape: readonly number[];
}

/** The channels of x [N, C] or [N, C, d₁, …]. Throws an EngineError if x has less than two axes. */
export function channelGroups(op: string, x: Tensor<unknown>): Groups {
	requireLength(op, 'x', x);
	if (x.shape.length < 2) {
		const [shape, rank] = [formatShape(x.shape), x.shape.length];
		const reason = `x of shape ${shape} has ${rank} axes, not 2 or more [batch size, channels, …]`;
		throw new EngineError(op, 'wrongRank', { argument: 'x', shape, rank, expected: 2 }, reason);
	}
	const [batch, channels] = x.shape;
	const plane = x.data.length / (batch * channels);
	return {
		groups: channels,
		members: batch * plane,
		placeOf: (channel, member) =>
			(Math.floor(member / plane) * channels + channel) * plane + (member % plane),
		affineOf: (channel) => channel,
		affineShape: [channels]
	};
}

/** The parts of x over its last axes, which must be `normalizedShape`. Throws an EngineError if they are not. */
export function rowGroups(
	op: string,
	x: Tensor<unknown>,
	normalizedShape: readonly number[]
): Groups {
	requireLength(op, 'x', x);
	const [shape, expected] = [formatShape(x.shape), formatShape(normalizedShape)];
	const last = formatShape(x.shape.slice(x.shape.length - normalizedShape.length));
	if (normalizedShape.length === 0 || last !== expected) {
		const reason = `x of shape ${shape} does not end in normalizedShape ${expected}`;
		throw new EngineError(op, 'wrongShape', { argument: 'x', shape, expected }, reason);
	}
	const members = normalizedShape.reduce((product, extent) => product * extent, 1);
	return {
		groups: x.data.length / members,
		members,
		placeOf: (row, member) => row * members + member,
		affineOf: (_, member) => member,
		affineShape: normalizedShape
	};
}

/** Throws unless weight and bias are null or fit, and eps is a number of 0 or more. */
export function requireAffine(
	op: string,
	weight: Tensor<number> | null,
	bias: Tensor<number> | null,
	shape: readonly number[],
	eps: number
): void {
	if (weight) requireTensor(op, 'weight', weight, shape);
	if (bias) requireTensor(op, 'bias', bias, shape);
	requireFinite(op, 'eps', eps);
	requireRange(op, 'eps', eps, eps >= 0, '0 or more');
}

/** The values of one group, in row-major order. */
export function membersOf<T>(x: Tensor<T>, groups: Groups, group: number): T[] {
	return Array.from(
		{ length: groups.members },
		(_, member) => x.data[groups.placeOf(group, member)]
	);
}
