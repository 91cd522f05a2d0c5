import type { Pointwise } from '../../ops/activations/pointwise';
import type { UnaryArrays, UnaryKernel } from '../backend';

function relu(x: Float32Array, y: Float32Array): void {
	// A comparison would hide NaN.
	for (let place = 0; place < x.length; place++) y[place] = Math.max(x[place], 0);
}

function reluBackward(y: Float32Array, above: Float32Array, gradient: Float32Array): void {
	for (let place = 0; place < y.length; place++) gradient[place] = y[place] > 0 ? above[place] : 0;
}

/** An activation, element by element; ReLU has loops of its own. */
export function activationKernel(
	pointwise: Pointwise<number>,
	{ x, y, gradients }: UnaryArrays
): UnaryKernel {
	if (pointwise.op === 'relu') {
		return {
			forward: () => relu(x, y),
			backward() {
				if (gradients) reluBackward(y, gradients.y, gradients.x);
			}
		};
	}
	return {
		forward() {
			for (let place = 0; place < x.length; place++) y[place] = pointwise.value(x[place]);
		},
		backward() {
			if (!gradients) return;
			const { x: gradient, y: above } = gradients;
			for (let place = 0; place < x.length; place++) {
				gradient[place] = pointwise.slope(x[place]) * above[place];
			}
		}
	};
}
