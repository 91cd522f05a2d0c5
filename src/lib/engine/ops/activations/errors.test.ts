import { describe, expect, it } from 'vitest';
import {
	activationBackwardTimeline,
	activationTimeline,
	elu,
	EngineError,
	float64,
	gelu,
	hardSigmoid,
	leakyRelu,
	prelu,
	preluBackward,
	relu,
	reluBackward,
	reluPointwise,
	sigmoidBackward,
	softplus,
	type EngineErrorCode,
	type GeluOptions
} from '../../index';

const x = { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] };
const short = { shape: [2, 3], data: [1] };
const turned = { shape: [3, 2], data: x.data };
const weight = { shape: [3], data: [1, 2, 3] };

/** Options as a damaged link may hold them, which TypeScript would not let through. */
const damaged = (options: unknown) => options as GeluOptions;

describe('activations refuse', () => {
	it.each<readonly [message: string, code: EngineErrorCode, run: () => unknown]>([
		[
			'relu: x has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => relu(short, float64)
		],
		[
			'hardSigmoid: x has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => hardSigmoid(short, float64)
		],
		[
			'reluBackward: gradOutput of shape [3, 2] is not of shape [2, 3]',
			'wrongShape',
			() => reluBackward(x, turned, float64)
		],
		[
			'sigmoidBackward: gradOutput has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => sigmoidBackward(x, short)
		],
		[
			'leakyRelu: negativeSlope NaN is not a finite number',
			'notFinite',
			() => leakyRelu(x, { negativeSlope: NaN }, float64)
		],
		['elu: alpha Infinity is not a finite number', 'notFinite', () => elu(x, { alpha: Infinity })],
		['softplus: beta 0 is not more than 0', 'outOfRange', () => softplus(x, { beta: 0 })],
		['softplus: beta -1 is not more than 0', 'outOfRange', () => softplus(x, { beta: -1 })],
		['softplus: beta NaN is not a finite number', 'notFinite', () => softplus(x, { beta: NaN })],
		[
			'softplus: threshold NaN is not a finite number',
			'notFinite',
			() => softplus(x, { threshold: NaN })
		],
		[
			"gelu: approximate 'fast' is not one of none, tanh",
			'unknownName',
			() => gelu(x, damaged({ approximate: 'fast' }))
		],
		[
			'prelu: weight of shape [2] is not [1] or [3] for x of shape [2, 3]',
			'wrongShape',
			() => prelu(x, { shape: [2], data: [1, 2] }, float64)
		],
		[
			'prelu: weight of shape [3, 1] is not [1] or [3] for x of shape [2, 3]',
			'wrongShape',
			() => prelu(x, { shape: [3, 1], data: [1, 2, 3] }, float64)
		],
		[
			'prelu: weight has 0 elements where shape [3] asks for 3',
			'wrongLength',
			() => prelu(x, { shape: [3], data: [] }, float64)
		],
		[
			'preluBackward: gradOutput of shape [3, 2] is not of shape [2, 3]',
			'wrongShape',
			() => preluBackward(x, weight, turned, float64)
		],
		[
			'reluTimeline: x has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => activationTimeline(reluPointwise(float64), short)
		],
		[
			'reluBackwardTimeline: gradOutput of shape [3, 2] is not of shape [2, 3]',
			'wrongShape',
			() => activationBackwardTimeline(reluPointwise(float64), x, turned, float64)
		]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});
});
