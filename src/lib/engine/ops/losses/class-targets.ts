import { EngineError, requireFinite, requireIndex, requireRange } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { resolveSlices, sliceOf, type Slices } from '../softmax/slices';
import { resolveReduction, type LossOptions, type Reducer } from './reduction';

type Doubles = Tensor<number>;

/** What torch.nn.NLLLoss can be told. */
export interface NllLossOptions extends LossOptions {
	/** How much each class counts, [C]; null for all alike; null. */
	readonly weight?: Doubles | null;
	/** The target of positions that do not count; −100. */
	readonly ignoreIndex?: number;
}

/** What a position should be: a class, a probability for each class, or null if it is ignored. */
export type ClassTarget = number | readonly number[] | null;

/** The classes that a loss is about, and how much each position counts. */
export interface ClassTargets {
	readonly slices: Slices;
	readonly classes: number;
	/** How much each class counts. */
	readonly weights: readonly number[];
	/** The shape of the losses one by one: [N] or [N, d₁, …]. */
	readonly shape: readonly number[];
	readonly reducer: Reducer<number>;
	targetAt(position: number): ClassTarget;
	/** How much a position counts in the mean: the weight of its class, 1 if it has probabilities. */
	countAt(position: number): number;
}

function weightsOf(op: string, weight: Doubles | null, classes: number): readonly number[] {
	if (!weight) return new Array<number>(classes).fill(1);
	requireTensor(op, 'weight', weight, [classes]);
	weight.data.forEach((value) => requireFinite(op, 'weight', value));
	return weight.data;
}

/** The lines of the classes of an input [N, C] or [N, C, d₁, …]. Throws an EngineError on another rank. */
function classLines(op: string, input: Doubles): Slices {
	if (input.shape.length < 2) {
		const [shape, rank] = [formatShape(input.shape), input.shape.length];
		const reason = `input of shape ${shape} has ${rank} axes, not 2 or more [batch size, classes, …]`;
		throw new EngineError(op, 'wrongRank', { argument: 'input', shape, rank, expected: 2 }, reason);
	}
	requireLength(op, 'input', input);
	return resolveSlices(op, input, { dim: 1 });
}

/**
 * The targets [N] or [N, d₁, …] of an input [N, C] or [N, C, d₁, …]. Throws an EngineError if shapes
 * do not go together, a target is no class, or nothing is left to average.
 */
export function resolveClassTargets(
	op: string,
	input: Doubles,
	target: Doubles,
	options: NllLossOptions
): ClassTargets {
	const { ignoreIndex = -100 } = options;
	const slices = classLines(op, input);
	const classes = slices.length;
	const weights = weightsOf(op, options.weight ?? null, classes);
	const shape = input.shape.toSpliced(1, 1);
	requireTensor(op, 'target', target, shape);
	const targetAt = (position: number) =>
		target.data[position] === ignoreIndex ? null : target.data[position];
	const countAt = (position: number) => {
		const label = targetAt(position);
		return label === null ? 0 : weights[label];
	};
	let total = 0;
	target.data.forEach((_, position) => {
		const label = targetAt(position);
		if (label !== null) requireIndex(op, 'target', label, classes);
		total += countAt(position);
	});
	const reducer = resolveReduction(op, options.reduction, total);
	if (reducer.divisor === 0) {
		const reason = 'the weights of the targets that count add up to 0, which leaves no mean';
		throw new EngineError(op, 'divisionByZero', { argument: 'target' }, reason);
	}
	return { slices, classes, weights, shape, reducer, targetAt, countAt };
}

/**
 * The targets of an input [N, C] or [N, C, d₁, …] as probabilities of the input's shape; as in PyTorch
 * no position is ignored and every one counts 1 in the mean. Throws an EngineError if one is not
 * between 0 and 1, or ignoreIndex names a class.
 */
export function resolveProbabilityTargets(
	op: string,
	input: Doubles,
	target: Doubles,
	options: NllLossOptions
): ClassTargets {
	const { ignoreIndex = -100 } = options;
	const slices = classLines(op, input);
	const weights = weightsOf(op, options.weight ?? null, slices.length);
	requireTensor(op, 'target', target, input.shape);
	target.data.forEach((value) =>
		requireRange(op, 'target', value, value >= 0 && value <= 1, 'between 0 and 1')
	);
	if (ignoreIndex >= 0) {
		const reason = `ignoreIndex ${ignoreIndex} means nothing where the target holds probabilities`;
		throw new EngineError(op, 'conflictingOptions', { options: 'ignoreIndex, target' }, reason);
	}
	return {
		slices,
		classes: slices.length,
		weights,
		shape: input.shape.toSpliced(1, 1),
		reducer: resolveReduction(op, options.reduction, slices.slices),
		targetAt: (position) => sliceOf(target, slices, position),
		countAt: () => 1
	};
}
