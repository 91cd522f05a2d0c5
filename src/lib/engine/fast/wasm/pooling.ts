import type { Pool2dGeometry } from '../../ops/pooling/geometry';
import type { WindowAxis } from '../../window';
import type { UnaryArrays, UnaryKernel } from '../backend';
import { maxPool2dKernel } from '../typescript/pooling';
import type { Machine } from './machine';
import { numberBytes } from './memory';
import { quadWidth } from './quads';

/** Whether windows of two cells follow on one another and none hangs over an edge. */
const isHalving = ({ kernel, stride, paddingBefore, dilation, outputSize, size }: WindowAxis) =>
	kernel === 2 && stride === 2 && dilation === 1 && paddingBefore === 0 && outputSize * 2 <= size;

/** Max pooling: the usual windows of 2×2 by a kernel, all others in TypeScript. */
export function maxPool2d(
	{ kernels, memory }: Machine,
	geometry: Pool2dGeometry,
	arrays: UnaryArrays
): UnaryKernel {
	const { vertical, horizontal } = geometry.window;
	const [batch, channels, height, width] = geometry.inputShape;
	const [, , outHeight, outWidth] = geometry.outputShape;
	const winners = memory.integers(arrays.y.length);
	if (!isHalving(vertical) || !isHalving(horizontal) || outWidth < quadWidth)
		return maxPool2dKernel(geometry, arrays, winners);

	const x = memory.placeOf('maxPool2d', 'x', arrays.x);
	const y = memory.placeOf('maxPool2d', 'y', arrays.y);
	const { gradients } = arrays;
	const gradX = gradients ? memory.placeOf('maxPool2d', 'gradient of x', gradients.x) : 0;
	const gradY = gradients ? memory.placeOf('maxPool2d', 'gradient of y', gradients.y) : 0;
	const [planes, planeBytes] = [batch * channels, height * width * numberBytes];
	const hasRest = outHeight * 2 < height || outWidth * 2 < width;
	const run = (kernel: typeof kernels.maxPool2x2, larger: number, smaller: number) =>
		kernel(larger, width, planeBytes, planes, outHeight, outWidth, smaller, winners.byteOffset);
	return {
		forward: () => run(kernels.maxPool2x2, x, y),
		backward() {
			if (!gradients) return;
			if (hasRest) gradients.x.fill(0);
			run(kernels.maxPool2x2Backward, gradX, gradY);
		}
	};
}
