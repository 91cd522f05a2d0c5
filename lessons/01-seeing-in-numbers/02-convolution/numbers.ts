import { conv2d, elementCount, rational, resolveConv2d } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { inputImage } from '$lib/scenes/conv2d/inputs';
import { weightOf } from '$lib/scenes/conv2d/kernels';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const digit = inputImage('digit-7');
const sobel = weightOf('sobelX');
const main = resolveConv2d(digit.shape, sobel.shape, {});
const [, , inputHeight, inputWidth] = main.inputShape;
const [, , outputHeight, outputWidth] = main.outputShape;

const counting = resolveConv2d(inputImage('counting').shape, sobel.shape, {});
const small = inputImage('small');
const twoByTwo = weightOf('counting');
const smallOutput = conv2d(small, twoByTwo, null, {}, rational);

const dot = conv2d(inputImage('dot'), weightOf('laplacian'), null, {}, rational);
const center = dot.data[(elementCount(dot.shape) - 1) / 2];

const size = (height: number, width: number) => `${height}×${width}`;

export const numbers = {
	inputSize: size(inputHeight, inputWidth),
	outputSize: size(outputHeight, outputWidth),
	inputWidth,
	kernelWidth: main.weightShape[3],
	outputWidth,
	terms: main.termsPerCell,
	cells: outputHeight * outputWidth,
	products: outputHeight * outputWidth * main.termsPerCell,
	weights: elementCount(sobel.shape),
	countingInput: size(counting.inputShape[2], counting.inputShape[3]),
	countingOutput: size(counting.outputShape[2], counting.outputShape[3]),
	smallInput: size(small.shape[2], small.shape[3]),
	smallKernel: size(twoByTwo.shape[2], twoByTwo.shape[3]),
	smallOutput: size(smallOutput.shape[2], smallOutput.shape[3]),
	smallValues: smallOutput.data.map((value) => formatNumber(value).text).join(', '),
	laplacianOfDot: formatNumber(center).text
};

/** States of the figure that the text links to, by what they show. */
export const states = {
	small: '1~input:small~weight:0,1;2,3~at:term.0',
	dot: '1~input:dot~weight:1,1,1;1,-8,1;1,1,1~at:cell.4',
	edge: '1~input:edge~at:cell.5',
	rotated: '1~input:dot~weight:1,2,3;4,5,6;7,8,9~rotateKernel:1~at:map.0',
	impulse: '1~input:dot~weight:1,2,3;4,5,6;7,8,9~at:map.0'
};
