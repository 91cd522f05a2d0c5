import { describe, expect, it } from 'vitest';
import {
	batchNorm,
	batchNormBackward,
	batchNormTimeline,
	batchStatistics,
	EngineError,
	float64,
	layerNorm,
	layerNormBackward,
	type EngineErrorCode
} from '../../index';

const doubles = (...data: number[]) => ({ shape: [data.length], data });
const x = { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] };
const one = { shape: [1, 3], data: [1, 2, 3] };
const running = { mean: doubles(0, 0, 0), variance: doubles(1, 1, 1) };
const training = { training: true };

describe('normalisations refuse', () => {
	it.each<readonly [message: string, code: EngineErrorCode, run: () => unknown]>([
		[
			'batchNorm: x of shape [2] has 1 axes, not 2 or more [batch size, channels, …]',
			'wrongRank',
			() => batchNorm(doubles(1, 2), running, null, null, {})
		],
		[
			'batchStatistics: x of shape [2] has 1 axes, not 2 or more [batch size, channels, …]',
			'wrongRank',
			() => batchStatistics(doubles(1, 2), float64)
		],
		[
			'batchNorm: x has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => batchNorm({ shape: [2, 3], data: [1] }, running, null, null, {})
		],
		[
			'batchNorm: weight of shape [2] is not of shape [3]',
			'wrongShape',
			() => batchNorm(x, running, doubles(1, 2), null, {})
		],
		[
			'batchNorm: bias of shape [2] is not of shape [3]',
			'wrongShape',
			() => batchNorm(x, running, null, doubles(1, 2), {})
		],
		[
			'batchNorm: running mean of shape [1] is not of shape [3]',
			'wrongShape',
			() => batchNorm(x, { ...running, mean: doubles(1) }, null, null, {})
		],
		[
			'batchNorm: running variance of shape [1] is not of shape [3]',
			'wrongShape',
			() => batchNorm(x, { ...running, variance: doubles(1) }, null, null, {})
		],
		[
			'batchNorm: running is missing: outside training the statistics must be given',
			'missing',
			() => batchNorm(x, null, null, null, {})
		],
		[
			'batchNorm: x of shape [1, 3] has one value per channel, and training needs more',
			'wrongShape',
			() => batchNorm(one, running, null, null, training)
		],
		[
			'batchNorm: eps -1 is not 0 or more',
			'outOfRange',
			() => batchNorm(x, running, null, null, { eps: -1 })
		],
		[
			'batchNorm: eps NaN is not a finite number',
			'notFinite',
			() => batchNorm(x, running, null, null, { eps: NaN })
		],
		[
			'batchNorm: momentum 2 is not between 0 and 1',
			'outOfRange',
			() => batchNorm(x, running, null, null, { momentum: 2 })
		],
		[
			'batchNorm: momentum NaN is not a finite number',
			'notFinite',
			() => batchNorm(x, running, null, null, { momentum: NaN })
		],
		[
			'batchNorm: variance + eps 0 is not more than 0',
			'outOfRange',
			() => batchNorm({ shape: [2, 1], data: [1, 1] }, null, null, null, { ...training, eps: 0 })
		],
		[
			'batchNormBackward: gradOutput of shape [3] is not of shape [2, 3]',
			'wrongShape',
			() => batchNormBackward(x, running, null, null, training, doubles(1, 2, 3))
		],
		[
			'batchNormTimeline: running is missing: outside training the statistics must be given',
			'missing',
			() => batchNormTimeline(x, null, null, null, {})
		],
		[
			'layerNorm: x of shape [2, 3] does not end in normalizedShape [2]',
			'wrongShape',
			() => layerNorm(x, null, null, { normalizedShape: [2] })
		],
		[
			'layerNorm: x of shape [2, 3] does not end in normalizedShape []',
			'wrongShape',
			() => layerNorm(x, null, null, { normalizedShape: [] })
		],
		[
			'layerNorm: x of shape [2, 3] does not end in normalizedShape [1, 2, 3]',
			'wrongShape',
			() => layerNorm(x, null, null, { normalizedShape: [1, 2, 3] })
		],
		[
			'layerNorm: weight of shape [2] is not of shape [3]',
			'wrongShape',
			() => layerNorm(x, doubles(1, 2), null, { normalizedShape: [3] })
		],
		[
			'layerNormBackward: gradOutput of shape [3] is not of shape [2, 3]',
			'wrongShape',
			() => layerNormBackward(x, null, null, { normalizedShape: [3] }, doubles(1, 2, 3))
		]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});
});
