import { checkConv2d, fromRows, rational, resolveConv2d } from '$lib/engine';
import { defineParameters, field, stateCodec } from './index';

const tensorOf = (rows: readonly (readonly number[])[]) =>
	fromRows(rows.map((row) => row.map((cell) => rational.from(cell))));

/** The parameters of a small convolution, with a field of every kind, for tests. */
export const sampleParameters = defineParameters(
	{
		input: field.numbers({
			default: tensorOf([
				[1, 2, 3, 0],
				[4, 5, 6, 0],
				[7, 8, 9, 0],
				[0, 0, 0, 1]
			]),
			min: -255,
			max: 255
		}),
		kernel: field.numbers({
			default: tensorOf([
				[1, 0, -1],
				[2, 0, -2],
				[1, 0, -1]
			]),
			minShape: [1, 1, 1, 1],
			maxShape: [2, 1, 7, 7]
		}),
		stride: field.pair({ default: [1, 1], min: 1, max: 4 }),
		padding: field.pair({ default: [0, 0], min: 0, max: [3, 5], linked: false }),
		paddingMode: field.choice({
			default: 'zeros',
			options: ['zeros', 'reflect', 'replicate', 'circular']
		}),
		rotateKernel: field.flag({ default: false }),
		digit: field.integer({ default: 7, min: 0, max: 9 }),
		note: field.text({ default: '', maxLength: 30 })
	},
	({ input, kernel, stride, padding }) =>
		checkConv2d(input.shape, kernel.shape, { stride, padding })
);

/** The parameters as values. */
export type SampleParameters = typeof sampleParameters.defaults;

const shapesOf = ({ input, kernel, stride, padding }: SampleParameters) =>
	resolveConv2d(input.shape, kernel.shape, { stride, padding });

/** The states of that convolution, for tests. */
export const sampleStates = stateCodec({
	parameters: sampleParameters,
	grains: ['map', 'cell', 'term'],
	openingGrain: 'cell',
	tensors: ['input', 'output'],
	lengthOf(params, grain) {
		const { outputShape, termsPerCell } = shapesOf(params);
		const [, maps, height, width] = outputShape;
		if (grain === 'map') return maps;
		return maps * height * width * (grain === 'cell' ? 1 : termsPerCell);
	},
	shapeOf(params, tensor) {
		const { inputShape, outputShape } = shapesOf(params);
		return tensor === 'input' ? inputShape : outputShape;
	}
});
