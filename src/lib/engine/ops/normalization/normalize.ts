import { requireRange } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { membersOf, type Groups } from './groups';
import type { Moments } from './statistics';

type Doubles = Tensor<number>;

/** The gradients of a normalisation; those of weight and bias are null where there was none. */
export interface NormalizationGradients {
	readonly input: Doubles;
	readonly weight: Doubles | null;
	readonly bias: Doubles | null;
}

/** A normalisation with everything settled: groups, their mean and variance, scale and shift. */
export interface Normalization {
	readonly groups: Groups;
	readonly momentsAt: (group: number) => Moments<number>;
	readonly weight: Doubles | null;
	readonly bias: Doubles | null;
	readonly eps: number;
}

/** 1 / √(variance + eps). Throws an EngineError if both are 0. */
export function inverseDeviation(op: string, variance: number, eps: number): number {
	const sum = variance + eps;
	// NaN passes, as it would in a real training run that has gone wrong.
	requireRange(op, 'variance + eps', sum, !(sum <= 0), 'more than 0');
	return 1 / Math.sqrt(sum);
}

/** weight · (x − mean) / √(variance + eps) + bias, group by group. */
export function normalize(op: string, x: Doubles, normalization: Normalization): Doubles {
	const { groups, momentsAt, weight, bias, eps } = normalization;
	const data = new Array<number>(x.data.length);
	for (let group = 0; group < groups.groups; group++) {
		const { mean, variance } = momentsAt(group);
		const scale = inverseDeviation(op, variance, eps);
		for (let member = 0; member < groups.members; member++) {
			const place = groups.placeOf(group, member);
			const affine = groups.affineOf(group, member);
			const normalized = (x.data[place] - mean) * scale;
			data[place] = normalized * (weight?.data[affine] ?? 1) + (bias?.data[affine] ?? 0);
		}
	}
	return { shape: x.shape, data };
}

const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the gradients of one group are made of; see `normalizeBackward`. */
export interface GroupSlopes {
	/** x̂: the members normalised. */
	readonly normalized: readonly number[];
	/** g: gradOutput · weight of each member. */
	readonly scaled: readonly number[];
	/** The mean of g, and that of g · x̂; 0 if the statistics were given. */
	readonly shift: number;
	readonly slope: number;
	/** 1 / √(variance + eps). */
	readonly scale: number;
}

/** What the gradients of one group are made of; `ownMoments` says that its statistics are its own. */
export function groupSlopes(
	op: string,
	x: Doubles,
	{ groups, momentsAt, weight, eps }: Normalization,
	gradOutput: Doubles,
	ownMoments: boolean,
	group: number
): GroupSlopes {
	const { mean, variance } = momentsAt(group);
	const scale = inverseDeviation(op, variance, eps);
	const normalized = membersOf(x, groups, group).map((value) => (value - mean) * scale);
	const scaled = membersOf(gradOutput, groups, group).map(
		(above, member) => above * (weight?.data[groups.affineOf(group, member)] ?? 1)
	);
	const shift = ownMoments ? meanOf(scaled) : 0;
	const slope = ownMoments ? meanOf(scaled.map((g, member) => g * normalized[member])) : 0;
	return { normalized, scaled, shift, slope, scale };
}

/** The gradient of one member: (g − mean(g) − x̂ · mean(g · x̂)) / √(variance + eps). */
export function memberGradient(
	{ normalized, scaled, shift, slope, scale }: GroupSlopes,
	member: number
): number {
	return (scaled[member] - shift - normalized[member] * slope) * scale;
}

/**
 * The gradients of `normalize`. If the moments are the group's own, they change with every x:
 * (g − mean(g) − x̂ · mean(g · x̂)) / √(variance + eps), with g = gradOutput · weight and x̂ normalised.
 */
export function normalizeBackward(
	op: string,
	x: Doubles,
	normalization: Normalization,
	gradOutput: Doubles,
	ownMoments: boolean
): NormalizationGradients {
	const { groups, weight, bias } = normalization;
	const data = new Array<number>(x.data.length);
	const gradWeight = weight?.data.map(() => 0);
	const gradBias = bias?.data.map(() => 0);
	for (let group = 0; group < groups.groups; group++) {
		const slopes = groupSlopes(op, x, normalization, gradOutput, ownMoments, group);
		for (let member = 0; member < groups.members; member++) {
			const place = groups.placeOf(group, member);
			const affine = groups.affineOf(group, member);
			const above = gradOutput.data[place];
			if (gradWeight) gradWeight[affine] += above * slopes.normalized[member];
			if (gradBias) gradBias[affine] += above;
			data[place] = memberGradient(slopes, member);
		}
	}
	return {
		input: { shape: x.shape, data },
		weight: gradWeight ? { shape: groups.affineShape, data: gradWeight } : null,
		bias: gradBias ? { shape: groups.affineShape, data: gradBias } : null
	};
}
