import { describe, expect, it } from 'vitest';
import {
	bceLoss,
	bceWithLogitsLoss,
	crossEntropyLoss,
	crossEntropyLossBackward,
	EngineError,
	float64,
	hingeLoss,
	huberLoss,
	klDivLoss,
	l1Loss,
	mseLoss,
	mseLossBackward,
	nllLoss,
	nllLossBackward,
	smoothL1Loss,
	type EngineErrorCode,
	type LossOptions
} from '../../index';

const doubles = (...data: number[]) => ({ shape: [data.length], data });
const x = doubles(0.5, 0.25);
const short = { shape: [2], data: [1] };
const logits = { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] };
const target = doubles(0, 2);

/** Options as a damaged link may hold them, which TypeScript would not let through. */
const damaged = (options: unknown) => options as LossOptions;

type Case = readonly [message: string, code: EngineErrorCode, run: () => unknown];

describe('losses of pairs refuse', () => {
	it.each<Case>([
		[
			'mseLoss: target of shape [3] is not of shape [2]',
			'wrongShape',
			() => mseLoss(x, doubles(1, 2, 3), {}, float64)
		],
		[
			'l1Loss: input has 1 elements where shape [2] asks for 2',
			'wrongLength',
			() => l1Loss(short, x, {}, float64)
		],
		[
			"mseLoss: reduction 'average' is not one of none, mean, sum",
			'unknownName',
			() => mseLoss(x, x, damaged({ reduction: 'average' }), float64)
		],
		[
			'mseLossBackward: gradOutput of shape [2] is not of shape []',
			'wrongShape',
			() => mseLossBackward(x, x, {}, x, float64)
		],
		[
			'mseLossBackward: gradOutput of shape [] is not of shape [2]',
			'wrongShape',
			() => mseLossBackward(x, x, { reduction: 'none' }, { shape: [], data: [1] }, float64)
		],
		[
			'huberLoss: delta 0 is not more than 0',
			'outOfRange',
			() => huberLoss(x, x, { delta: 0 }, float64)
		],
		[
			'huberLoss: delta NaN is not a finite number',
			'notFinite',
			() => huberLoss(x, x, { delta: NaN }, float64)
		],
		[
			'smoothL1Loss: beta -1 is not 0 or more',
			'outOfRange',
			() => smoothL1Loss(x, x, { beta: -1 }, float64)
		],
		[
			'hingeLoss: target 0 is not -1 or 1',
			'outOfRange',
			() => hingeLoss(x, doubles(1, 0), {}, float64)
		],
		[
			'bceLoss: input 1.5 is not between 0 and 1',
			'outOfRange',
			() => bceLoss(doubles(1.5, 0), x, {})
		],
		[
			'bceLoss: input NaN is not between 0 and 1',
			'outOfRange',
			() => bceLoss(doubles(NaN, 0), x, {})
		],
		[
			'bceLoss: target -1 is not between 0 and 1',
			'outOfRange',
			() => bceLoss(x, doubles(-1, 0), {})
		],
		[
			'bceWithLogitsLoss: target of shape [1] is not of shape [2]',
			'wrongShape',
			() => bceWithLogitsLoss(x, doubles(1), {})
		],
		[
			"klDivLoss: reduction 'batch' is not one of none, mean, sum, batchmean",
			'unknownName',
			() => klDivLoss(x, x, damaged({ reduction: 'batch' }))
		],
		['klDivLoss: target -1 is not 0 or more', 'outOfRange', () => klDivLoss(x, doubles(-1, 0), {})]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});
});

describe('losses of classes refuse', () => {
	it.each<Case>([
		[
			'crossEntropyLoss: input of shape [2] has 1 axes, not 2 or more [batch size, classes, …]',
			'wrongRank',
			() => crossEntropyLoss(x, target, {})
		],
		[
			'crossEntropyLoss: input has 1 elements where shape [2, 3] asks for 6',
			'wrongLength',
			() => crossEntropyLoss({ shape: [2, 3], data: [1] }, target, {})
		],
		[
			'crossEntropyLoss: target of shape [3] is not of shape [2]',
			'wrongShape',
			() => crossEntropyLoss(logits, doubles(0, 1, 2), {})
		],
		[
			'nllLoss: target of shape [2] is not of shape [1, 3]',
			'wrongShape',
			() => nllLoss({ shape: [1, 2, 3], data: logits.data }, target, {})
		],
		[
			'crossEntropyLoss: target 3 is not an integer from 0 to 2',
			'indexOutOfRange',
			() => crossEntropyLoss(logits, doubles(0, 3), {})
		],
		[
			'nllLoss: target 0.5 is not an integer from 0 to 2',
			'indexOutOfRange',
			() => nllLoss(logits, doubles(0.5, 1), {})
		],
		[
			'nllLoss: target NaN is not an integer from 0 to 2',
			'indexOutOfRange',
			() => nllLoss(logits, doubles(NaN, 1), {})
		],
		[
			'crossEntropyLoss: weight of shape [2] is not of shape [3]',
			'wrongShape',
			() => crossEntropyLoss(logits, target, { weight: doubles(1, 2) })
		],
		[
			'nllLoss: weight NaN is not a finite number',
			'notFinite',
			() => nllLoss(logits, target, { weight: doubles(1, NaN, 1) })
		],
		[
			'crossEntropyLoss: labelSmoothing 1.5 is not between 0 and 1',
			'outOfRange',
			() => crossEntropyLoss(logits, target, { labelSmoothing: 1.5 })
		],
		[
			'crossEntropyLossBackward: labelSmoothing NaN is not between 0 and 1',
			'outOfRange',
			() => crossEntropyLossBackward(logits, target, { labelSmoothing: NaN }, null)
		],
		[
			'nllLossBackward: gradOutput of shape [2] is not of shape []',
			'wrongShape',
			() => nllLossBackward(logits, target, {}, x)
		],
		// PyTorch says NaN here.
		[
			'crossEntropyLoss: the weights of the targets that count add up to 0, which leaves no mean',
			'divisionByZero',
			() => crossEntropyLoss(logits, doubles(-100, -100), {})
		]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});

	it('no mean only: the sum over ignored positions is 0', () => {
		const ignored = doubles(-100, -100);
		expect(crossEntropyLoss(logits, ignored, { reduction: 'sum' }).data).toEqual([0]);
	});
});
