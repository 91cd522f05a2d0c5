import type { ActivationBackwardCall, ActivationCall } from '../activation-pytorch';
import { declareArray } from '../python';

/** The lines that apply a function to x, and the slope of the function there. */
interface WrittenFunction {
	readonly lines: readonly string[];
	readonly slope: string;
}

const sigmoid = (name: string) => `${name} = 1 / (1 + np.exp(-x))`;
const leaky = (slope: string): WrittenFunction => ({
	lines: [`y = np.where(x > 0, x, ${slope} * x)`],
	slope: `np.where(x > 0, 1, ${slope})`
});

function functionOf({ applied, leak, alpha }: ActivationCall): WrittenFunction {
	switch (applied) {
		case 'sigmoid':
			return { lines: [sigmoid('y')], slope: 'y * (1 - y)' };
		case 'tanh':
			return { lines: ['y = np.tanh(x)'], slope: '1 - y ** 2' };
		case 'relu':
			return { lines: ['y = np.maximum(x, 0)'], slope: 'np.where(x > 0, 1, 0)' };
		case 'leakyRelu':
			return leaky(`${leak / 100}`);
		case 'prelu':
			return leaky('a');
		case 'elu':
			return {
				lines: [`y = np.where(x > 0, x, ${alpha / 10} * (np.exp(x) - 1))`],
				slope: `np.where(x > 0, 1, ${alpha / 10} * np.exp(x))`
			};
		case 'gelu':
			return {
				lines: [
					'below = (1 + np.vectorize(erf)(x / np.sqrt(2))) / 2  # of the normal distribution',
					'y = x * below'
				],
				slope: 'below + x * np.exp(-x ** 2 / 2) / np.sqrt(2 * np.pi)'
			};
		case 'silu':
			return { lines: [sigmoid('s'), 'y = x * s'], slope: 's + y * (1 - s)' };
	}
}

function beginning(call: ActivationCall): readonly string[] {
	return [
		...(call.applied === 'gelu' ? ['from math import erf', ''] : []),
		'import numpy as np',
		'',
		declareArray('x', call.input),
		...(call.applied === 'prelu' ? [`a = ${call.learned / 100}`] : [])
	];
}

/** Python that applies the same function with NumPy alone, and finds its slopes. */
export function activationNumpy(call: ActivationCall): string {
	const { lines, slope } = functionOf(call);
	return [...beginning(call), '', ...lines, `slope = ${slope}`, 'print(y)', 'print(slope)'].join(
		'\n'
	);
}

/** Python that hands the same gradient back through the function with NumPy alone. */
export function activationBackwardNumpy(call: ActivationBackwardCall): string {
	const { lines, slope } = functionOf(call);
	const isLearned = call.applied === 'prelu';
	return [
		...beginning(call),
		declareArray('g', call.gradOutput),
		'',
		...lines,
		`slope = ${slope}`,
		'grad_x = g * slope  # g is the gradient of the loss by y',
		...(isLearned ? ['grad_a = np.where(x > 0, 0, g * x).sum()'] : []),
		isLearned ? 'print(grad_x, grad_a)' : 'print(grad_x)'
	].join('\n');
}
