import { float64 } from '../../arithmetic/float64';
import { EngineError } from '../../errors';
import type { LayerOf } from '../../graph';
import { writtenValue } from '../../graph/written';
import type { UnaryArrays } from '../backend';
import type { Passes, PlanContext } from './passes';

function multiply(a: Float32Array, b: Float32Array, product: Float32Array): void {
	for (let place = 0; place < product.length; place++) product[place] = a[place] * b[place];
}

/** Dropout, whose mask holds 0 for what is left out and 1 / (1 − p) for what is kept. */
export function planDropout(
	{ p: written = '0.5' }: LayerOf<'dropout'>,
	{ x, y, gradients }: UnaryArrays,
	{ backend, random }: PlanContext
): Passes {
	const p = writtenValue('dropout', 'p', written, float64);
	const mask = backend.allocate(y.length);
	return {
		forward(isTraining) {
			if (!isTraining) {
				y.set(x);
				return;
			}
			if (!random) {
				const reason = 'random is missing: dropout draws from it';
				throw new EngineError('dropout', 'missing', { argument: 'random' }, reason);
			}
			for (let place = 0; place < mask.length; place++) {
				mask[place] = random() < p ? 0 : 1 / (1 - p);
			}
			multiply(x, mask, y);
		},
		backward() {
			if (gradients) multiply(gradients.y, mask, gradients.x);
		}
	};
}
