import { indexAt } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { uniformTimeline } from '../../timeline';
import type { Timeline } from '../../trace';
import { membersOf, type Groups } from './groups';
import { inverseDeviation, type Normalization } from './normalize';

type Doubles = Tensor<number>;

/** How finely a normalisation is cut into steps: a group, one of its phases, one cell. */
export type NormalizationGrain = 'group' | 'phase' | 'cell';

/** The grains of a normalisation, from the coarsest to the finest. */
export const normalizationGrains: readonly NormalizationGrain[] = ['group', 'phase', 'cell'];

/** What is done with the cells of a group, in this order; without own statistics only the last two. */
export type NormalizationPhase = 'mean' | 'variance' | 'normalize' | 'affine';

const phases: readonly NormalizationPhase[] = ['mean', 'variance', 'normalize', 'affine'];

/** A normalisation after one cell of one phase of a group (a channel, or a row of layer norm). */
export interface NormalizationStep {
	readonly grain: NormalizationGrain;
	readonly group: number;
	readonly phase: NormalizationPhase;
	/** Which member of the group was dealt with last. */
	readonly member: number;
	/** The index of that member in x and in the output. */
	readonly cell: readonly number[];
	/** The values of the group. */
	readonly x: readonly number[];
	/** What the values added so far come to; null if the statistics were given. */
	readonly sum: number | null;
	/** The mean, or null while it is not known. */
	readonly mean: number | null;
	/** What the squared deviations added so far come to; null if the statistics were given. */
	readonly squares: number | null;
	/** The biased variance, or null while it is not known. */
	readonly variance: number | null;
	readonly eps: number;
	/** (x − mean) / √(variance + eps) of the first members, as many as there are so far. */
	readonly normalized: readonly number[];
	/** What the member is multiplied by, and what is added after. */
	readonly weight: number;
	readonly bias: number;
	/** What is written to the first members, as many as there are so far. */
	readonly outputs: readonly number[];
}

/** The timeline of something that is done with the members of each group in some phases. */
export function groupTimeline<Step>(
	{ groups, members }: Groups,
	phasesPerGroup: number,
	stepAt: (moment: number, grain: NormalizationGrain) => Step
): Timeline<NormalizationGrain, Step> {
	const perGroup = phasesPerGroup * members;
	const grains = [
		{ id: 'group', momentsPerStep: perGroup },
		{ id: 'phase', momentsPerStep: members },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(groups * perGroup, grains, stepAt);
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The steps of a settled normalisation; `isGiven` says that its statistics are not its groups' own. */
export function normalizationSteps(
	op: string,
	x: Doubles,
	normalization: Normalization,
	isGiven: boolean
): Timeline<NormalizationGrain, NormalizationStep> {
	const { groups, momentsAt, eps } = normalization;
	const { members } = groups;
	const used = isGiven ? phases.slice(2) : phases;
	const stepAt = (moment: number, grain: NormalizationGrain): NormalizationStep => {
		const group = Math.floor(moment / (used.length * members));
		const phase = used[Math.floor(moment / members) % used.length];
		const member = moment % members;
		/** How many members a phase has dealt with. */
		const done = (of: NormalizationPhase) => {
			if (phase === of) return member + 1;
			return phases.indexOf(phase) > phases.indexOf(of) ? members : 0;
		};
		const values = membersOf(x, groups, group);
		const moments = momentsAt(group);
		const isKnown = (of: NormalizationPhase) => isGiven || done(of) === members;
		const deviations = values.slice(0, done('variance')).map((value) => value - moments.mean);
		const scaleOf = (of: number, tensor: Doubles | null, otherwise: number) =>
			tensor?.data[groups.affineOf(group, of)] ?? otherwise;
		const weightOf = (of: number) => scaleOf(of, normalization.weight, 1);
		const biasOf = (of: number) => scaleOf(of, normalization.bias, 0);
		const scale = inverseDeviation(op, moments.variance, eps);
		const normalized = values
			.slice(0, done('normalize'))
			.map((value) => (value - moments.mean) * scale);
		return {
			grain,
			group,
			phase,
			member,
			cell: indexAt(x.shape, groups.placeOf(group, member)),
			x: values,
			sum: isGiven ? null : total(values.slice(0, done('mean'))),
			mean: isKnown('mean') ? moments.mean : null,
			squares: isGiven ? null : total(deviations.map((deviation) => deviation * deviation)),
			variance: isKnown('variance') ? moments.variance : null,
			eps,
			normalized,
			weight: weightOf(member),
			bias: biasOf(member),
			outputs: normalized
				.slice(0, done('affine'))
				.map((value, index) => value * weightOf(index) + biasOf(index))
		};
	};
	return groupTimeline(groups, used.length, stepAt);
}
