import { EngineError, requireKnownName } from '../../errors';
import { requireInRange } from '../../range';
import { elementCount, formatShape, requireShape } from '../../tensor/shape';

/** How many numbers meet in one number of a layer, and how many one number reaches. */
export interface Fans {
	readonly fanIn: number;
	readonly fanOut: number;
}

/** Which of the two keeps its variance: the signal forward, or the gradient backward. */
export type FanMode = 'fanIn' | 'fanOut';

/** What a gain is known for. */
export type Nonlinearity = 'linear' | 'conv' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'selu';

/** The names of `Nonlinearity`. */
export const nonlinearities: readonly Nonlinearity[] = [
	'linear',
	'conv',
	'sigmoid',
	'tanh',
	'relu',
	'leakyRelu',
	'selu'
];

/**
 * The fans of a weight [out, in, …kernel]: fanIn = in·(cells of the kernel), fanOut = out·(the
 * same). Throws an EngineError if the shape has fewer than two axes.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_)
 */
export function calculateFans(shape: readonly number[], op = 'calculateFans'): Fans {
	requireShape(op, 'shape', shape);
	if (shape.length < 2) {
		const values = {
			argument: 'shape',
			shape: formatShape(shape),
			rank: shape.length,
			expected: 2
		};
		const reason = `shape ${formatShape(shape)} has ${shape.length} axes, fans need at least 2`;
		throw new EngineError(op, 'wrongRank', values, reason);
	}
	const cells = elementCount(shape.slice(2));
	return { fanIn: shape[1] * cells, fanOut: shape[0] * cells };
}

/** One of the fans. Throws an EngineError if there is no such mode or fewer than two axes. */
export function fanOf(shape: readonly number[], mode: FanMode, op: string): number {
	requireKnownName(op, 'mode', mode, ['fanIn', 'fanOut']);
	return calculateFans(shape, op)[mode];
}

/**
 * The factor that makes up for what a nonlinearity takes from the deviation of a signal; `slope` is
 * leaky ReLU's on the negative side. Throws an EngineError if there is no such nonlinearity.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain)
 */
export function calculateGain(nonlinearity: Nonlinearity, slope = 0.01): number {
	requireKnownName('calculateGain', 'nonlinearity', nonlinearity, nonlinearities);
	requireInRange('calculateGain', 'slope', slope, {});
	switch (nonlinearity) {
		case 'linear':
		case 'conv':
		case 'sigmoid':
			return 1;
		case 'tanh':
			return 5 / 3;
		case 'relu':
			return Math.SQRT2;
		case 'leakyRelu':
			return Math.sqrt(2 / (1 + slope ** 2));
		case 'selu':
			return 3 / 4;
	}
}
