import { rational } from '$lib/engine';
import { expect, it } from 'vitest';
import { softmaxPytorch } from './softmax-pytorch';

const logits = [2, 1, 0].map(rational.from);

it('divides by the temperature and adds the constant, unless they change nothing', () => {
	const plain = softmaxPytorch({ logits, temperature: rational.one, constant: 0 });
	expect(plain).toContain('z = torch.tensor([2, 1, 0], dtype=torch.float64)');
	expect(plain).toContain('torch.softmax(z, dim=0)');
	const half = rational.div(rational.one, rational.from(2));
	const other = softmaxPytorch({ logits, temperature: half, constant: -3 });
	expect(other).toContain('torch.softmax((z - 3) / 0.5, dim=0)');
});
