import {
	convTranspose2d,
	inputSizesFor,
	rational,
	resolveConvTranspose2d,
	transposedMatrixRow
} from '$lib/engine';
import type { ConvTranspose2dOptions } from '$lib/engine';
import { inputFilled, kernelFilled } from '$lib/scenes/conv-transpose2d/fills';
import { print } from '$lib/scenes/print';

/** The numbers that the lesson's text speaks of, computed by the engine. */

/** The worked example: what it is made of; a test holds the figure to it. */
export const worked = { inputSize: [2, 2], kernelSize: [4, 4], stride: 3 } as const;
const input = inputFilled('counting', 0, [1, 1, ...worked.inputSize]);
const weight = kernelFilled('counting', 0, [1, 1, ...worked.kernelSize]);
const geometry = resolveConvTranspose2d(input.shape, weight.shape, { stride: worked.stride });
const output = convTranspose2d(input, weight, null, { stride: worked.stride }, rational);
const { vertical, horizontal } = geometry.convolution.window;

const sizeText = (shape: readonly number[]) => shape.slice(-2).join('×');

/** An output cell as the sum of what is stamped on it. */
function sumAt(row: number, column: number) {
	const entries = transposedMatrixRow(input, weight, geometry, rational, [0, 0, row, column]);
	const given = entries.filter((entry) => entry.weight !== null);
	return {
		sum: given.map(({ x, w }) => `${print(x)} · ${print(w)}`).join(' + '),
		value: print(output.data[row * output.shape[3] + column]),
		stamps: given.length
	};
}

/** The width of the output along one axis. */
function widthOf(size: number, kernel: number, options: ConvTranspose2dOptions) {
	return resolveConvTranspose2d([1, 1, size, size], [1, 1, kernel, kernel], options).outputShape[3];
}

const sizes = inputSizesFor(3, 3, 2, 0, 1);
const doubling = { stride: 2, padding: 1 } as const;

export const numbers = {
	input: sizeText(input.shape),
	kernel: sizeText(weight.shape),
	stride: worked.stride,
	output: sizeText(output.shape),
	width: output.shape[3],
	overlap: sumAt(0, 3),
	centre: sumAt(3, 3),
	between: vertical.stride - 1,
	border: vertical.effectiveKernel - 1 - vertical.paddingBefore,
	/** As large as the convolution at stride 1 needs it: it turns this into the output. */
	stuffed: sizeText(
		[vertical, horizontal].map(({ size, effectiveKernel }) => size + effectiveKernel - 1)
	),
	rows: output.data.length,
	columns: input.data.length,
	cropped: sizeText(
		resolveConvTranspose2d(input.shape, weight.shape, { stride: worked.stride, padding: 1 })
			.outputShape
	),
	doubled: widthOf(16, 4, doubling),
	odd: widthOf(16, 3, doubling),
	even: widthOf(16, 3, { ...doubling, outputPadding: 1 }),
	windows: 3,
	sizes: sizes.join(', '),
	smallest: sizes[0],
	largest: sizes[sizes.length - 1]
};

/** The numbers of the worked example as the gradient of a convolution with the same kernel. */
const zeroRow = Array.from({ length: output.shape[3] }, () => 0).join();
const zeroRows = Array.from({ length: output.shape[2] }, () => zeroRow).join(';');
const rowText = (values: readonly { toFraction(): string }[], width: number) =>
	Array.from({ length: values.length / width }, (_, row) =>
		values.slice(row * width, (row + 1) * width).map((value) => value.toFraction())
	).join(';');

/** States of the figures that the text links to, by what they show; what they leave out is as it opened. */
export const states = {
	overlap: '1~at:term.16',
	centre: '1~at:term.48',
	insert: '1~reading:zeroInsert~at:cell.3',
	insertTerm: '1~reading:zeroInsert~at:term.48',
	matrix: '1~reading:matrix~at:cell.3',
	cropped: '1~padding:1~at:cell.0',
	doubled: '1~stride:2~padding:1~at:map.0',
	dilated: '1~kernelSize:3~dilation:2~at:cell.1',
	tent: '1~kernel:bilinear~stride:2~padding:1~at:map.0',
	larger: '1~at:cell.1',
	threeSizes: '1~stride:3~at:map.0',
	one: '1~kernelSize:1~stride:1',
	skipped: '1~kernelSize:1~stride:2',
	nearest: '1~operation:nearest~at:cell.5',
	bilinear: '1~operation:bilinear~at:cell.5',
	/** In the lab of the way back through a convolution. */
	backward: [
		'1~target:inputScatter',
		`cells:${zeroRows}`,
		`weight:${rowText(weight.data, weight.shape[3])}`,
		`stride:${worked.stride}`,
		`gradients:${rowText(input.data, input.shape[3])}`,
		'at:cell.1'
	].join('~')
};
