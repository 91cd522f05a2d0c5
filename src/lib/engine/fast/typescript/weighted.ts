import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import type { ConvTranspose2dGeometry } from '../../ops/conv-transpose2d/geometry';
import type { LinearGeometry, WeightedArrays, WeightedKernel } from '../backend';
import { addBiasGradient, fillWithBias } from './bias';
import type { Allocate, Convolution } from './convolution';
import { gatheredConvolution } from './gathered-convolution';
import { gathered, lay, multiples } from './lists';
import { addMatrixProduct } from './matrix-product';
import { isWinograd, winogradConvolution } from './winograd';

const convolutionOf = (geometry: Conv2dGeometry, allocate: Allocate): Convolution =>
	(isWinograd(geometry) ? winogradConvolution : gatheredConvolution)(geometry, allocate);

/** The parts of a weighted kernel that differ: each adds to its last argument. */
type Passes = Pick<Convolution, 'correlate' | 'spread' | 'weigh'>;

/** A weighted operation of passes that add, with channels of `size` numbers in its output. */
function weightedKernel(
	{ correlate, spread, weigh }: Passes,
	{ x, weight, bias, y, gradients }: WeightedArrays,
	channels: number,
	size: number
): WeightedKernel {
	return {
		forward() {
			if (bias) fillWithBias(y, bias, channels, size);
			else y.fill(0);
			correlate(x, weight, y);
		},
		inputGradient() {
			if (gradients?.x) spread(gradients.y, weight, gradients.x.fill(0));
		},
		weightGradient() {
			if (gradients) weigh(x, gradients.y, gradients.weight.fill(0));
		},
		biasGradient() {
			if (gradients?.bias) addBiasGradient(gradients.y, gradients.bias.fill(0), channels, size);
		}
	};
}

/** A convolution with its bias. */
export function conv2dKernel(
	geometry: Conv2dGeometry,
	arrays: WeightedArrays,
	allocate: Allocate
): WeightedKernel {
	const [, channels, height, width] = geometry.outputShape;
	return weightedKernel(convolutionOf(geometry, allocate), arrays, channels, height * width);
}

/** A transposed convolution: the convolution's way back is its way forward. */
export function convTranspose2dKernel(
	geometry: ConvTranspose2dGeometry,
	arrays: WeightedArrays,
	allocate: Allocate
): WeightedKernel {
	const { correlate, spread, weigh } = convolutionOf(geometry.convolution, allocate);
	const [, channels, height, width] = geometry.outputShape;
	const passes: Passes = {
		correlate: spread,
		spread: correlate,
		weigh: (x, y, weight) => weigh(y, x, weight)
	};
	return weightedKernel(passes, arrays, channels, height * width);
}

/** A linear layer: three products of the same matrices. */
export function linearKernel(
	{ rows, inFeatures, outFeatures }: LinearGeometry,
	arrays: WeightedArrays
): WeightedKernel {
	const [ins, outs] = [multiples(inFeatures, 1), multiples(outFeatures, 1)];
	const [rowsOfX, rowsOfY] = [multiples(rows, inFeatures), multiples(rows, outFeatures)];
	const filters = multiples(outFeatures, inFeatures);
	const [xs, xsTurned] = [gathered(rowsOfX, ins), gathered(ins, rowsOfX)];
	const [ys, ysTurned] = [gathered(rowsOfY, outs), gathered(outs, rowsOfY)];
	const [weights, weightsTurned] = [gathered(filters, ins), gathered(ins, filters)];
	const passes: Passes = {
		correlate(x, weight, y) {
			lay(xs, x, 0);
			lay(weights, weight, 0);
			lay(ys, y, 0);
			addMatrixProduct(xs, weights, ys, rows, outFeatures, inFeatures);
		},
		spread(y, weight, x) {
			lay(ys, y, 0);
			lay(weightsTurned, weight, 0);
			lay(xs, x, 0);
			addMatrixProduct(ys, weightsTurned, xs, rows, inFeatures, outFeatures);
		},
		weigh(x, y, weight) {
			lay(ysTurned, y, 0);
			lay(xsTurned, x, 0);
			lay(weights, weight, 0);
			addMatrixProduct(ysTurned, xsTurned, weights, outFeatures, inFeatures, rows);
		}
	};
	return weightedKernel(passes, arrays, outFeatures, 1);
}
