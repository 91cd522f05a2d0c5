import { describe, expect, it } from 'vitest';
import { adagrad, adam, adamW, EngineError, float64, rmsprop, sgd, tensor } from '../../index';
import type { Optimizer } from '../../index';

const atLeastZero = 'is not in [0, ∞)';

describe('optimisers refuse options', () => {
	it.each<readonly [make: () => Optimizer<number>, message: string]>([
		[() => sgd({ lr: -1 }, float64), `sgd: lr -1 ${atLeastZero}`],
		[() => sgd({ lr: NaN }, float64), `sgd: lr NaN ${atLeastZero}`],
		[() => sgd({ momentum: -0.1 }, float64), `sgd: momentum -0.1 ${atLeastZero}`],
		[() => sgd({ dampening: NaN }, float64), 'sgd: dampening NaN is not in (−∞, ∞)'],
		[() => sgd({ weightDecay: Infinity }, float64), `sgd: weightDecay Infinity ${atLeastZero}`],
		[() => sgd({ nesterov: true }, float64), 'sgd: nesterov momentum 0 is not in (0, ∞)'],
		[
			() => sgd({ nesterov: true, momentum: 0.9, dampening: 0.5 }, float64),
			'sgd: nesterov dampening 0.5 is not in [0, 0]'
		],
		[() => adagrad({ lr: -1 }), `adagrad: lr -1 ${atLeastZero}`],
		[() => adagrad({ lrDecay: -1 }), `adagrad: lrDecay -1 ${atLeastZero}`],
		[() => adagrad({ weightDecay: NaN }), `adagrad: weightDecay NaN ${atLeastZero}`],
		[
			() => adagrad({ initialAccumulatorValue: -1 }),
			`adagrad: initialAccumulatorValue -1 ${atLeastZero}`
		],
		[() => adagrad({ eps: -1 }), `adagrad: eps -1 ${atLeastZero}`],
		[() => rmsprop({ lr: NaN }), `rmsprop: lr NaN ${atLeastZero}`],
		[() => rmsprop({ alpha: 1.5 }), 'rmsprop: alpha 1.5 is not in [0, 1]'],
		[() => rmsprop({ eps: -1 }), `rmsprop: eps -1 ${atLeastZero}`],
		[() => rmsprop({ weightDecay: -1 }), `rmsprop: weightDecay -1 ${atLeastZero}`],
		[() => rmsprop({ momentum: -1 }), `rmsprop: momentum -1 ${atLeastZero}`],
		[() => adam({ lr: -1 }), `adam: lr -1 ${atLeastZero}`],
		[() => adam({ betas: [1, 0.9] }), 'adam: betas[0] 1 is not in [0, 1)'],
		[() => adam({ betas: [0.9, -0.1] }), 'adam: betas[1] -0.1 is not in [0, 1)'],
		[() => adam({ eps: NaN }), `adam: eps NaN ${atLeastZero}`],
		[() => adamW({ weightDecay: -1 }), `adamW: weightDecay -1 ${atLeastZero}`]
	])('%s', (make, message) => {
		expect(make).toThrow(EngineError);
		expect(make).toThrow(message);
	});
});

describe('a step refuses', () => {
	const optimizer = adam();
	const parameters = { w: tensor([2], [1, 2]), b: tensor([1], [0]) };
	const state = optimizer.init(parameters);
	const { w, b } = parameters;

	it.each<readonly [string, () => unknown, code: string, message: string]>([
		[
			'no gradient',
			() => optimizer.step(parameters, { w }, state),
			'missing',
			'gradient of b is missing'
		],
		[
			'a gradient of nothing',
			() => optimizer.step(parameters, { w, b, c: b }, state),
			'unknownName',
			"gradient 'c' is not one of w, b"
		],
		[
			'another shape',
			() => optimizer.step(parameters, { w: b, b }, state),
			'wrongShape',
			'gradient of w has shape [1], the parameter [2]'
		],
		[
			'another length',
			() => optimizer.step(parameters, { w: { shape: [2], data: [1] }, b }, state),
			'wrongLength',
			'gradient of w has 1 elements where shape [2] asks for 2'
		],
		[
			'the state of another optimiser',
			() => optimizer.step(parameters, parameters, sgd({}, float64).init(parameters)),
			'missing',
			'state slot expAvg of w is missing'
		],
		[
			'a state without amsgrad',
			() => adam({ amsgrad: true }).step(parameters, parameters, state),
			'missing',
			'state slot maxExpAvgSq of w is missing'
		],
		[
			'a broken count',
			() => optimizer.step(parameters, parameters, { ...state, step: 0.5 }),
			'notInteger',
			'state step 0.5 is not an integer'
		],
		[
			'a count below zero',
			() => optimizer.explain(1, 1, { step: -1, slots: {} }),
			'outOfRange',
			'state step -1 is not in [0, ∞)'
		],
		[
			'a scalar without its state',
			() => optimizer.explain(1, 1, { step: 1, slots: {} }),
			'missing',
			'state slot expAvg is missing'
		],
		[
			'to divide by zero',
			() => adam({ eps: 0 }).step(parameters, { w: tensor([2], [0, 0]), b }, state),
			'divisionByZero',
			'denominator is zero; eps is too small'
		]
	])('%s', (_, run, code, message) => {
		expect(run).toThrow(`adam: ${message}`);
		expect(run).toThrow(expect.objectContaining({ op: 'adam', code }));
	});
});
