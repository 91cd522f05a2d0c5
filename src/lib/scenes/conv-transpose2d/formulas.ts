import { elementCount } from '$lib/engine';
import type { ConvTranspose2dReading, WindowAxis } from '$lib/engine';
import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import { factor, plus } from '../window/slot-text';
import stamp from './formulas/stamp.tex';
import type { TransposeRun } from './run';

/** Formulas that a page does not open with. */
const loaders = {
	zeroInsert: () => import('./formulas/zero-insert.tex'),
	matrix: () => import('./formulas/matrix.tex')
} satisfies Record<Exclude<ConvTranspose2dReading, 'stamp'>, FormulaLoader>;

/** The formula of a reading; all but that of the stamps are loaded on demand. */
export function formulaOf(
	reading: ConvTranspose2dReading
): CompiledFormula | Promise<CompiledFormula> {
	return reading === 'stamp' ? stamp : lazyFormula(loaders[reading]);
}

/** How far the turned kernel reaches before the place of an output cell. */
const shift = ({ paddingBefore, effectiveKernel }: WindowAxis) =>
	plus(paddingBefore - (effectiveKernel - 1));

/** What the slots of any of the formulas of the sums show. */
export function slotsOf({ geometry }: Pick<TransposeRun, 'geometry'>): Record<string, string> {
	const { vertical, horizontal } = geometry.convolution.window;
	return {
		sh: factor(vertical.stride),
		sw: factor(horizontal.stride),
		dh: factor(vertical.dilation),
		dw: factor(horizontal.dilation),
		top: plus(-vertical.paddingBefore),
		left: plus(-horizontal.paddingBefore),
		lastRow: `${vertical.kernel - 1}`,
		lastColumn: `${horizontal.kernel - 1}`,
		shiftRow: shift(vertical),
		shiftColumn: shift(horizontal),
		outputs: `${elementCount(geometry.outputShape.slice(1))}`,
		inputs: `${elementCount(geometry.inputShape.slice(1))}`
	};
}

/** What the slots of the formula of the size show, for height and for width. */
export function sizeSlotsOf({ geometry }: TransposeRun): readonly Record<string, string>[] {
	const { vertical, horizontal } = geometry.convolution.window;
	return [vertical, horizontal].map((axis, at) => ({
		// What goes into the transposed convolution came out of the convolution.
		input: `${axis.outputSize}`,
		stride: `${axis.stride}`,
		padding: `${axis.paddingBefore}`,
		dilation: `${axis.dilation}`,
		kernel: `${axis.kernel}`,
		outputPadding: `${geometry.outputPadding[at]}`,
		output: `${axis.size}`
	}));
}
