import { conv2d, offset, rational, resolveConv2d, tensor, windowTaps } from '$lib/engine';
import type { Conv2dGeometry, Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import { inputImage } from '../conv2d/inputs';
import { weightOf } from '../conv2d/kernels';
import { samples } from './parameters';
import type { ShiftParameters } from './parameters';

/** Where the numbers of a changed image come from, and how large it is. */
export interface Motion {
	readonly height: number;
	readonly width: number;
	/** The cell whose number comes to a cell; null if it comes from outside the image. */
	readonly from: (cell: Cell) => Cell | null;
}

/** Whether two ways to a cell give the same; near the border it is not asked. */
export type Verdict = 'equal' | 'different' | 'border';

/** An input and its output, and both again after the change, in either order. */
export interface ShiftRun {
	readonly input: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	readonly output: Tensor<Rational>;
	readonly changed: Tensor<Rational>;
	readonly changedThenConvolved: Tensor<Rational>;
	/** Zero where nothing comes to a cell. */
	readonly convolvedThenChanged: Tensor<Rational>;
	readonly motion: Motion;
	/** The geometry of the convolution of the changed input. */
	readonly geometry: Conv2dGeometry;
	/** Row by row. */
	readonly verdicts: readonly Verdict[];
}

const ENLARGED = 2;
const padding = 'same';

/** Where the numbers of an image of this size come from. */
export function motionOf(
	{ change, down, right }: ShiftParameters,
	height: number,
	width: number
): Motion {
	const isInside = ({ row, column }: Cell) =>
		row >= 0 && row < height && column >= 0 && column < width;
	switch (change) {
		case 'shift':
			return {
				...{ height, width },
				from({ row, column }) {
					const cell = { row: row - down, column: column - right };
					return isInside(cell) ? cell : null;
				}
			};
		case 'rotate':
			return {
				...{ height: width, width: height },
				from: ({ row, column }) => ({ row: height - 1 - column, column: row })
			};
		case 'scale':
			return {
				...{ height: ENLARGED * height, width: ENLARGED * width },
				from: ({ row, column }) => ({
					row: Math.floor(row / ENLARGED),
					column: Math.floor(column / ENLARGED)
				})
			};
	}
}

/** An image [1, 1, height, width] after a motion, with 0 where nothing comes to. */
export function moved(image: Tensor<Rational>, { height, width, from }: Motion): Tensor<Rational> {
	const data = Array.from({ length: height * width }, (_, index) => {
		const cell = from({ row: Math.floor(index / width), column: index % width });
		if (cell === null) return rational.zero;
		return image.data[offset(image.shape, [0, 0, cell.row, cell.column])];
	});
	return tensor([1, 1, height, width], data);
}

/** Whether a window of the changed input reads nothing but numbers of the input. */
function readsInputOnly({ window }: Conv2dGeometry, { from }: Motion, { row, column }: Cell) {
	return windowTaps(window, row, column).every(
		({ source }) => source !== null && from({ row: source[0], column: source[1] }) !== null
	);
}

/** Convolves before and after the change, with zero padding that keeps the size, and compares. */
export function runShift(parameters: ShiftParameters): ShiftRun {
	const input = inputImage(samples[parameters.picture]);
	const weight = weightOf(parameters.kernel);
	const convolve = (image: Tensor<Rational>) => conv2d(image, weight, null, { padding }, rational);
	const motion = motionOf(parameters, input.shape[2], input.shape[3]);

	const output = convolve(input);
	const changed = moved(input, motion);
	const changedThenConvolved = convolve(changed);
	const convolvedThenChanged = moved(output, motion);
	const geometry = resolveConv2d(changed.shape, weight.shape, { padding });
	const verdicts = changedThenConvolved.data.map((value, index): Verdict => {
		const cell = { row: Math.floor(index / motion.width), column: index % motion.width };
		if (!readsInputOnly(geometry, motion, cell)) return 'border';
		return rational.equals(value, convolvedThenChanged.data[index]) ? 'equal' : 'different';
	});
	return {
		...{ input, weight, output, changed, changedThenConvolved, convolvedThenChanged },
		...{ motion, geometry, verdicts }
	};
}

/** How many cells have each verdict. */
export function countsOf({ verdicts }: Pick<ShiftRun, 'verdicts'>): Record<Verdict, number> {
	const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
	return { equal: count('equal'), different: count('different'), border: count('border') };
}
