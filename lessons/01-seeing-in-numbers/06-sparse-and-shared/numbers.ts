import { elementCount, resolveConv2d } from '$lib/engine';
import { printCount } from '$lib/numbers/count';
import { matrixParameters } from '$lib/scenes/convolution-matrix/parameters';
import { runMatrix, zerosOf } from '$lib/scenes/convolution-matrix/run';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const run = runMatrix(matrixParameters.defaults);
const size = (shape: readonly number[]) => shape.slice(-2).join('×');
const [rows, columns] = run.matrix.shape;

/** The same three layers over a photograph, too large for a figure. */
const photo = resolveConv2d([1, 1, 224, 224], [1, 1, 3, 3], {});
const [inputs, outputs] = [photo.inputShape, photo.outputShape].map(elementCount);

export const numbers = {
	input: size(run.geometry.inputShape),
	kernel: size(run.geometry.weightShape),
	output: size(run.geometry.outputShape),
	...{ rows, columns },
	matrix: size(run.matrix.shape),
	zeros: zerosOf(run),
	perRow: run.wires[0].length,
	weights: run.weights,
	copies: run.wires.flat().filter(({ weight }) => weight === 0).length,
	photo: {
		input: size(photo.inputShape),
		output: size(photo.outputShape),
		kernel: size(photo.weightShape),
		dense: printCount(inputs * outputs),
		local: printCount(outputs * photo.termsPerCell),
		convolution: printCount(elementCount(photo.weightShape))
	}
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	terms: '1~at:term.4',
	dense: '1~connection:dense~at:cell.1',
	local: '1~connection:local~at:cell.1',
	convolution: '1~at:cell.1',
	stride: '1~size:4~stride:2~at:cell.1',
	padding: '1~size:2~padding:1~at:cell.0',
	far: '1~down:3~right:-3',
	turned: '1~change:rotate',
	turnedLaplacian: '1~change:rotate~kernel:laplacian',
	scaled: '1~change:scale~kernel:laplacian'
};
