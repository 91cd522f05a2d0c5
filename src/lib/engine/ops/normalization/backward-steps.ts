import { indexAt } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import type { Timeline } from '../../trace';
import { membersOf } from './groups';
import { groupSlopes, memberGradient, type Normalization } from './normalize';
import { groupTimeline, type NormalizationGrain } from './steps';

/**
 * What is done with the members of a group in the backward pass, in this order: their gradients g are
 * added, their products g · x̂ are added, the gradients are written; with given statistics the last only.
 */
export type NormalizationBackwardPhase = 'gradients' | 'products' | 'input';

const phases: readonly NormalizationBackwardPhase[] = ['gradients', 'products', 'input'];

/** The backward pass of a normalisation after one member of one phase of a group. */
export interface NormalizationBackwardStep {
	readonly grain: NormalizationGrain;
	readonly group: number;
	readonly phase: NormalizationBackwardPhase;
	/** Which member of the group was dealt with last. */
	readonly member: number;
	/** The index of that member in x, gradOutput and the input's gradient. */
	readonly cell: readonly number[];
	/** x̂ of every member: (x − mean) / √(variance + eps). */
	readonly normalized: readonly number[];
	/** What comes from above for every member. */
	readonly gradOutput: readonly number[];
	/** g of every member: gradOutput · weight. */
	readonly scaled: readonly number[];
	/** What the g added so far come to; null if the statistics were given. */
	readonly sum: number | null;
	/** What the g · x̂ added so far come to; null if the statistics were given. */
	readonly products: number | null;
	/** The means of both, or null while they are not known and if the statistics were given. */
	readonly shift: number | null;
	readonly slope: number | null;
	/** 1 / √(variance + eps). */
	readonly scale: number;
	/** (g − shift − x̂ · slope) · scale of the first members, as many as are written so far. */
	readonly inputs: readonly number[];
	/** The place in weight and bias that the member has to do with. */
	readonly affine: number;
	/** What the member adds to the gradient of that weight: gradOutput · x̂. */
	readonly weightTerm: number;
	/** What the member adds to the gradient of that bias: gradOutput. */
	readonly biasTerm: number;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The backward pass of a settled normalisation; `isGiven` says that its statistics are not its own. */
export function normalizationBackwardSteps(
	op: string,
	x: Tensor<number>,
	normalization: Normalization,
	gradOutput: Tensor<number>,
	isGiven: boolean
): Timeline<NormalizationGrain, NormalizationBackwardStep> {
	const { groups } = normalization;
	const { members } = groups;
	const used = isGiven ? phases.slice(2) : phases;
	return groupTimeline(groups, used.length, (moment, grain): NormalizationBackwardStep => {
		const group = Math.floor(moment / (used.length * members));
		const phase = used[Math.floor(moment / members) % used.length];
		const member = moment % members;
		const slopes = groupSlopes(op, x, normalization, gradOutput, !isGiven, group);
		const { normalized, scaled, scale } = slopes;
		const above = membersOf(gradOutput, groups, group);
		/** How many members a phase has dealt with. */
		const done = (of: NormalizationBackwardPhase) => {
			if (phase === of) return member + 1;
			return phases.indexOf(phase) > phases.indexOf(of) ? members : 0;
		};
		const isKnown = (of: NormalizationBackwardPhase) => !isGiven && done(of) === members;
		const multiplied = scaled.map((g, index) => g * normalized[index]);
		return {
			grain,
			group,
			phase,
			member,
			cell: indexAt(x.shape, groups.placeOf(group, member)),
			normalized,
			gradOutput: above,
			scaled,
			sum: isGiven ? null : total(scaled.slice(0, done('gradients'))),
			products: isGiven ? null : total(multiplied.slice(0, done('products'))),
			shift: isKnown('gradients') ? slopes.shift : null,
			slope: isKnown('products') ? slopes.slope : null,
			scale,
			inputs: scaled.slice(0, done('input')).map((_, index) => memberGradient(slopes, index)),
			affine: groups.affineOf(group, member),
			weightTerm: above[member] * normalized[member],
			biasTerm: above[member]
		};
	});
}
