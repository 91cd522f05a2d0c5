import type { Rational } from '$lib/engine';
import { tensor } from '$lib/engine';
import { declare } from './python';

/** A softmax as the generated code needs it. */
export interface SoftmaxCall {
	readonly logits: readonly Rational[];
	readonly temperature: Rational;
	readonly constant: number;
}

/** Python that computes the softmax with PyTorch, and prints the shares, their sum and the argmax. */
export function softmaxPytorch({ logits, temperature, constant }: SoftmaxCall): string {
	const shifted = constant === 0 ? 'z' : `(z ${constant < 0 ? '-' : '+'} ${Math.abs(constant)})`;
	const divided = temperature.equals(1) ? '' : ` / ${temperature.toString()}`;
	return [
		'import torch',
		'',
		declare('z', tensor([logits.length], [...logits])),
		`p = torch.softmax(${shifted}${divided}, dim=0)`,
		'',
		'print(p)',
		'print(p.sum())',
		'print(p.argmax())'
	].join('\n');
}
