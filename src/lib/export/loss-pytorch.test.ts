import { rational, tensor } from '$lib/engine';
import { expect, it } from 'vitest';
import { binaryLossPytorch, crossEntropyPytorch, regressionLossPytorch } from './loss-pytorch';

const numbers = (...values: readonly number[]) =>
	tensor([values.length], values.map(rational.from));
const points = tensor([2, 2], [1, 2, 3, -4].map(rational.from));

it('names the loss of predictions, and only what is not usual of it', () => {
	const call = { points, beta: rational.from('1/2') };
	const plain = regressionLossPytorch({ ...call, loss: 'mse', reduction: 'mean' });
	expect(plain).toContain('prediction = torch.tensor([1, 2], dtype=torch.float64)');
	expect(plain).toContain('target = torch.tensor([3, -4], dtype=torch.float64)');
	expect(plain).toContain('F.mse_loss(prediction, target)');
	const smooth = regressionLossPytorch({ ...call, loss: 'smoothL1', reduction: 'sum' });
	expect(smooth).toContain("F.smooth_l1_loss(prediction, target, beta=0.5, reduction='sum')");
});

it('gives binary cross-entropy the logits, and the weight of the positive ones if there is one', () => {
	const call = { logits: numbers(2, -1), labels: numbers(1, 0), bias: rational.from('-1/2') };
	const plain = binaryLossPytorch({ ...call, posWeight: rational.one });
	expect(plain).toContain('b = torch.tensor(-0.5, dtype=torch.float64, requires_grad=True)');
	expect(plain).toContain('F.binary_cross_entropy_with_logits(z + b, y)');
	const weighted = binaryLossPytorch({ ...call, posWeight: rational.from(3) });
	expect(weighted).toContain('(z + b, y, pos_weight=torch.tensor(3, dtype=torch.float64))');
});

it('gives cross-entropy the logits, and compares it with NLL of log-softmax', () => {
	const call = { logits: numbers(2, 1, 0), target: 1, shares: null };
	const plain = crossEntropyPytorch({ ...call, labelSmoothing: rational.zero });
	expect(plain).toContain('F.cross_entropy(z, target)');
	expect(plain).toContain('F.nll_loss(F.log_softmax(z, dim=1), target)');
	expect(plain).toContain('target = torch.tensor([1])');
	const smooth = crossEntropyPytorch({ ...call, labelSmoothing: rational.from('1/10') });
	expect(smooth).toContain('F.cross_entropy(z, target, label_smoothing=0.1)');
	expect(smooth).not.toContain('nll_loss');
	const shares = tensor([3], ['1/4', '1/2', '1/4'].map(rational.from));
	const soft = crossEntropyPytorch({ ...call, shares, labelSmoothing: rational.zero });
	expect(soft).toContain('target = torch.tensor([\n    [1/4, 1/2, 1/4]\n]');
	expect(soft).not.toContain('nll_loss');
});
