import type { Rational } from '$lib/engine';
import { tensor } from '$lib/engine';
import { declare } from './python';

/** A softmax as the generated code needs it. */
export interface SoftmaxCall {
	readonly logits: readonly Rational[];
	readonly temperature: Rational;
	readonly constant: number;
}

/** What softmax is given, as Python: the logits z with the constant, divided by the temperature. */
export function scoresOf({ temperature, constant }: Omit<SoftmaxCall, 'logits'>): string {
	const shifted = constant === 0 ? 'z' : `(z ${constant < 0 ? '-' : '+'} ${Math.abs(constant)})`;
	return temperature.equals(1) ? shifted : `${shifted} / ${temperature.toString()}`;
}

/** Python that computes the softmax with PyTorch, and prints the shares, their sum and the argmax. */
export function softmaxPytorch({ logits, ...rest }: SoftmaxCall): string {
	return [
		'import torch',
		'',
		declare('z', tensor([logits.length], [...logits])),
		`p = torch.softmax(${scoresOf(rest)}, dim=0)`,
		'',
		'print(p)',
		'print(p.sum())',
		'print(p.argmax())'
	].join('\n');
}
