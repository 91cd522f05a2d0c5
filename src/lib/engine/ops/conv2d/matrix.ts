import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt, offset } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { windowTaps } from '../../window';
import type { Conv2dGeometry } from './geometry';
import { kernelCell } from './taps';
import type { Conv2dWeightIndex } from './weight-taps';

/** What stands in one row of a convolution's matrix: the weights that an output cell uses. */
export interface ConvolutionMatrixUse {
	/** The column: the input cell [channel, row, column], counted through one image. */
	readonly column: number;
	/** The index of a weight that is added there; in padding that copies cells there may be several. */
	readonly weight: Conv2dWeightIndex;
}

/**
 * The weights in the row of the matrix for one output cell [oc, oh, ow], counted through one image,
 * by input channel, row and column of the window; what meets a zero in the padding is left out. All
 * other columns hold zeros. Throws an EngineError if there is no such row.
 */
export function convolutionMatrixRow(
	geometry: Conv2dGeometry,
	row: number
): ConvolutionMatrixUse[] {
	const { inChannelsPerGroup, outChannelsPerGroup, inputShape, outputShape } = geometry;
	const [oc, oh, ow] = indexAt(outputShape.slice(1), row);
	const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
	const taps = windowTaps(geometry.window, oh, ow);
	return Array.from({ length: inChannelsPerGroup }, (_, ic) =>
		taps.flatMap(({ offset: place, source }): ConvolutionMatrixUse[] => {
			if (!source) return [];
			const column = offset(inputShape.slice(1), [firstChannel + ic, ...source]);
			return [{ column, weight: [oc, ic, ...kernelCell(geometry, place)] }];
		})
	).flat();
}

/**
 * The convolution as a matrix: times one image written as a column, it gives the output written as
 * a column (without the bias). The shifted copies of the kernel make it a Toeplitz matrix in blocks;
 * its transpose is the transposed convolution → [outChannels · OH · OW, inChannels · H · W]. Throws
 * an EngineError if weight does not fit the geometry.
 */
export function convolutionMatrix<T>(
	geometry: Conv2dGeometry,
	weight: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireTensor('convolutionMatrix', 'weight', weight, geometry.weightShape);
	const rows = elementCount(geometry.outputShape.slice(1));
	const columns = elementCount(geometry.inputShape.slice(1));
	const data = new Array<T>(rows * columns).fill(arithmetic.zero);
	for (let row = 0; row < rows; row++) {
		for (const use of convolutionMatrixRow(geometry, row)) {
			const place = row * columns + use.column;
			const w = weight.data[offset(geometry.weightShape, use.weight)];
			data[place] = arithmetic.add(data[place], w);
		}
	}
	return { shape: [rows, columns], data };
}

/**
 * The windows of the input as columns, as torch.nn.Unfold lays them out (and in any padding mode):
 * rows by channel, row and column of the window → [N, inChannels · kh · kw, OH · OW]. The flattened
 * kernels of `weightMatrix`, times these, are the convolution. Throws an EngineError if x does not
 * fit the geometry.
 */
export function im2col<T>(
	x: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireTensor('im2col', 'x', x, geometry.inputShape);
	const [batch, channels] = geometry.inputShape;
	const [, , outputHeight, outputWidth] = geometry.outputShape;
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const columns = outputHeight * outputWidth;
	const windows = Array.from({ length: columns }, (_, place) =>
		windowTaps(geometry.window, Math.floor(place / outputWidth), place % outputWidth)
	);
	const data: T[] = [];
	for (let map = 0; map < batch * channels; map++) {
		const [n, channel] = [Math.floor(map / channels), map % channels];
		for (let cell = 0; cell < kernelHeight * kernelWidth; cell++) {
			for (const taps of windows) {
				const { source } = taps[cell];
				const index = source && [n, channel, ...source];
				data.push(index ? x.data[offset(geometry.inputShape, index)] : arithmetic.zero);
			}
		}
	}
	return { shape: [batch, channels * kernelHeight * kernelWidth, columns], data };
}

/**
 * The kernels as the rows that `im2col` asks for, turned if the convolution turns them
 * → [outChannels, inChannels / groups · kh · kw]. With groups, each row meets only the columns' rows
 * of its own group. Throws an EngineError if weight does not fit the geometry.
 */
export function weightMatrix<T>(geometry: Conv2dGeometry, weight: Tensor<T>): Tensor<T> {
	requireTensor('weightMatrix', 'weight', weight, geometry.weightShape);
	const [outChannels] = geometry.weightShape;
	const data = weight.data.map((_, place) => {
		const [oc, ic, u, v] = indexAt(geometry.weightShape, place);
		const kernel = kernelCell(geometry, [u, v]);
		return weight.data[offset(geometry.weightShape, [oc, ic, ...kernel])];
	});
	return { shape: [outChannels, geometry.termsPerCell], data };
}
