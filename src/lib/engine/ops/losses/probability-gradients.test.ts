import { describe, it } from 'vitest';
import {
	bceLoss,
	bceLossBackward,
	bceWithLogitsLoss,
	bceWithLogitsLossBackward,
	klDivLoss,
	klDivLossBackward,
	type Reduction,
	type Tensor
} from '../../index';
import { expectSlopes, randomTensor, seededRandom } from '../../testing/differences';

type Doubles = Tensor<number>;
type Loss = (x: Doubles, y: Doubles, options: { readonly reduction: Reduction }) => Doubles;
type Backward = (
	x: Doubles,
	y: Doubles,
	options: { readonly reduction: Reduction },
	above: Doubles
) => { readonly input: Doubles };

const logarithms = { logTarget: true };

describe('the gradient of a loss of probabilities agrees with central differences', () => {
	it.each<readonly [name: string, Loss, Backward, low: number, high: number]>([
		['bceLoss', bceLoss, bceLossBackward, 0.2, 0.8],
		['bceWithLogitsLoss', bceWithLogitsLoss, bceWithLogitsLossBackward, -4, 4],
		['klDivLoss', klDivLoss, klDivLossBackward, -4, 0],
		[
			'klDivLoss of logarithms',
			(x, y, options) => klDivLoss(x, y, { ...options, ...logarithms }),
			(x, y, options, above) => klDivLossBackward(x, y, { ...options, ...logarithms }, above),
			-4,
			0
		]
	])('%s', (name, loss, backward, low, high) => {
		const random = seededRandom(1951);
		for (const reduction of ['none', 'mean', 'sum'] as const) {
			const x = randomTensor([3, 4], random, low, high);
			const y = randomTensor([3, 4], random, 0, 1);
			const above = randomTensor(loss(x, y, { reduction }).shape, random);
			const { input } = backward(x, y, { reduction }, above);
			expectSlopes((moved) => loss(moved, y, { reduction }), x, above, input, 1e-8, name);
		}
	});
});
