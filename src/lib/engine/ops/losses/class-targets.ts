import { EngineError, requireFinite, requireIndex } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { resolveSlices, type Slices } from '../softmax/slices';
import { resolveReduction, type LossOptions, type Reduction } from './reduction';

/** What torch.nn.NLLLoss can be told. */
export interface NllLossOptions extends LossOptions {
	/** How much each class counts, [C]; null for all alike; null. */
	readonly weight?: Tensor<number> | null;
	/** The target of positions that do not count; −100. */
	readonly ignoreIndex?: number;
}

/** The classes that a loss is about, and how much each position counts. */
export interface ClassTargets {
	readonly slices: Slices;
	readonly classes: number;
	/** The shape of the target and of the losses one by one: [N] or [N, d₁, …]. */
	readonly shape: readonly number[];
	readonly reduction: Reduction;
	/** The class that a position should have, or null if it is ignored. */
	targetAt(position: number): number | null;
	weightOf(target: number): number;
	/** What the sum is divided by in the mean: the weights of all positions that are not ignored. */
	readonly total: number;
}

function requireWeight(op: string, weight: Tensor<number>, classes: number) {
	requireTensor(op, 'weight', weight, [classes]);
	weight.data.forEach((value) => requireFinite(op, 'weight', value));
}

/**
 * The targets [N] or [N, d₁, …] of an input [N, C] or [N, C, d₁, …]. Throws an EngineError if shapes
 * do not go together, a target is no class, or nothing is left to average.
 */
export function resolveClassTargets(
	op: string,
	input: Tensor<number>,
	target: Tensor<number>,
	options: NllLossOptions
): ClassTargets {
	const { weight = null, ignoreIndex = -100 } = options;
	const reduction = resolveReduction(op, options.reduction);
	if (input.shape.length < 2) {
		const [shape, rank] = [formatShape(input.shape), input.shape.length];
		const reason = `input of shape ${shape} has ${rank} axes, not 2 or more [batch size, classes, …]`;
		throw new EngineError(op, 'wrongRank', { argument: 'input', shape, rank, expected: 2 }, reason);
	}
	requireLength(op, 'input', input);
	const slices = resolveSlices(op, input, { dim: 1 });
	const classes = slices.length;
	const shape = input.shape.toSpliced(1, 1);
	requireTensor(op, 'target', target, shape);
	if (weight) requireWeight(op, weight, classes);
	const isIgnored = (value: number) => value === ignoreIndex;
	const weightOf = (value: number) => (weight ? weight.data[value] : 1);
	let total = 0;
	for (const value of target.data) {
		if (isIgnored(value)) continue;
		requireIndex(op, 'target', value, classes);
		total += weightOf(value);
	}
	if (total === 0 && reduction === 'mean') {
		const reason = 'the weights of the targets that count add up to 0, which leaves no mean';
		throw new EngineError(op, 'divisionByZero', { argument: 'target' }, reason);
	}
	const targetAt = (position: number) =>
		isIgnored(target.data[position]) ? null : target.data[position];
	return { slices, classes, shape, reduction, targetAt, weightOf, total };
}
