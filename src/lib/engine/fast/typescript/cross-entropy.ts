import type { CrossEntropyArrays, CrossEntropyKernel } from '../backend';

/** The mean cross-entropy of rows of logits against the number of each row's class. */
export function crossEntropyKernel(
	batch: number,
	classes: number,
	{ logits, labels, probabilities, gradient }: CrossEntropyArrays
): CrossEntropyKernel {
	return {
		forward() {
			let loss = 0;
			for (let row = 0; row < batch; row++) {
				const first = row * classes;
				let most = -Infinity;
				for (let k = 0; k < classes; k++) most = Math.max(most, logits[first + k]);
				let sum = 0;
				for (let k = 0; k < classes; k++) sum += Math.exp(logits[first + k] - most);
				loss += Math.log(sum) + most - logits[first + labels[row]];
				for (let k = 0; k < classes; k++) {
					probabilities[first + k] = Math.exp(logits[first + k] - most) / sum;
				}
			}
			return loss / batch;
		},
		backward() {
			if (!gradient) return;
			for (let row = 0, place = 0; row < batch; row++) {
				for (let k = 0; k < classes; k++, place++) {
					const target = labels[row] === k ? 1 : 0;
					gradient[place] = (probabilities[place] - target) / batch;
				}
			}
		}
	};
}
