import { tensor } from '$lib/engine';
import { declareArray } from '../python';
import { scoresOf } from '../softmax-pytorch';
import type { SoftmaxCall } from '../softmax-pytorch';

/** Python that computes the softmax with NumPy alone, and prints the shares, their sum and the argmax. */
export function softmaxNumpy(call: SoftmaxCall): string {
	const scores = scoresOf(call);
	const given = scores === 'z' ? 'z' : 'scores';
	return [
		'import numpy as np',
		'',
		declareArray('z', tensor([call.logits.length], [...call.logits])),
		...(given === 'z' ? [] : [`scores = ${scores}`]),
		`e = np.exp(${given} - ${given}.max())  # less the largest, so that nothing overflows`,
		'p = e / e.sum()',
		'',
		'print(p)',
		'print(p.sum())',
		'print(p.argmax())'
	].join('\n');
}
