import { float64 } from '../../arithmetic/float64';
import { EngineError, requireFinite, requireRange } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { channelGroups, membersOf, requireAffine } from './groups';
import {
	normalize,
	normalizeBackward,
	type Normalization,
	type NormalizationGradients
} from './normalize';
import { momentsOf } from './statistics';

type Doubles = Tensor<number>;

/** What batch normalisation remembers from batch to batch, [C] each. */
export interface RunningStatistics {
	readonly mean: Doubles;
	readonly variance: Doubles;
}

/** What torch.nn.BatchNorm2d can be told. */
export interface BatchNormOptions {
	/** Whether the batch's own mean and variance are used, and remembered; false. */
	readonly training?: boolean;
	/** How much of a new batch goes into the running statistics; 0.1. */
	readonly momentum?: number;
	/** What is added to the variance; 1e-5. */
	readonly eps?: number;
}

/** The output of batch normalisation, and the statistics to hand to the next batch. */
export interface BatchNormResult {
	readonly output: Doubles;
	readonly running: RunningStatistics | null;
}

/** A batch normalisation with everything settled. Throws an EngineError if its parts do not fit. */
export function resolveBatchNorm(
	op: string,
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions
): Normalization {
	const { training = false, momentum = 0.1, eps = 1e-5 } = options;
	const groups = channelGroups(op, x);
	requireAffine(op, weight, bias, groups.affineShape, eps);
	requireFinite(op, 'momentum', momentum);
	requireRange(op, 'momentum', momentum, momentum >= 0 && momentum <= 1, 'between 0 and 1');
	if (running) {
		requireTensor(op, 'running mean', running.mean, groups.affineShape);
		requireTensor(op, 'running variance', running.variance, groups.affineShape);
	}
	if (training) {
		requireSeveral(op, x, groups.members);
		const own = (channel: number) => momentsOf(membersOf(x, groups, channel), float64);
		return { groups, momentsAt: own, weight, bias, eps };
	}
	if (!running) {
		const reason = 'running is missing: outside training the statistics must be given';
		throw new EngineError(op, 'missing', { argument: 'running' }, reason);
	}
	const momentsAt = (channel: number) => ({
		mean: running.mean.data[channel],
		variance: running.variance.data[channel]
	});
	return { groups, momentsAt, weight, bias, eps };
}

/** One value alone has no variance; PyTorch refuses it too. */
function requireSeveral(op: string, x: Doubles, members: number) {
	if (members > 1) return;
	const shape = formatShape(x.shape);
	const reason = `x of shape ${shape} has one value per channel, and training needs more`;
	const values = { argument: 'x', shape, expected: 'more than one value per channel' };
	throw new EngineError(op, 'wrongShape', values, reason);
}

/** The running statistics moved towards those of a batch, whose variance counts unbiased. */
function updated(
	running: RunningStatistics,
	{ groups, momentsAt }: Normalization,
	momentum: number
): RunningStatistics {
	const unbiased = groups.members / (groups.members - 1);
	const towards = (old: Doubles, batch: (channel: number) => number): Doubles => ({
		shape: old.shape,
		data: old.data.map((value, channel) => (1 - momentum) * value + momentum * batch(channel))
	});
	return {
		mean: towards(running.mean, (channel) => momentsAt(channel).mean),
		variance: towards(running.variance, (channel) => momentsAt(channel).variance * unbiased)
	};
}

/**
 * weight · (x − mean) / √(variance + eps) + bias for each channel of x [N, C] or [N, C, d₁, …]; weight
 * and bias [C] or null. In training by the batch's mean and biased variance, and `running` comes back
 * moved towards them; otherwise by `running`, which comes back unchanged. Throws an EngineError if
 * shapes do not go together (https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html).
 */
export function batchNorm(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions
): BatchNormResult {
	const normalization = resolveBatchNorm('batchNorm', x, running, weight, bias, options);
	const output = normalize('batchNorm', x, normalization);
	if (!options.training || !running) return { output, running };
	return { output, running: updated(running, normalization, options.momentum ?? 0.1) };
}

/** The gradients of `batchNorm`, in training through the batch's mean and variance as well. */
export function batchNormBackward(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions,
	gradOutput: Doubles
): NormalizationGradients {
	const op = 'batchNormBackward';
	const normalization = resolveBatchNorm(op, x, running, weight, bias, options);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	return normalizeBackward(op, x, normalization, gradOutput, options.training ?? false);
}
