import type { ConvTranspose2dBackwardTarget } from '$lib/engine';
import { slotsOf as forwardSlots } from '../conv-transpose2d/formulas';
import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import input from './formulas/input.tex';
import type { TransposeBackwardRun } from './run';

/** Formulas that a page does not open with; the bias has that of a convolution. */
const loaders = {
	weight: () => import('./formulas/weight.tex'),
	bias: () => import('../conv2d-backward/formulas/bias.tex')
} satisfies Record<Exclude<ConvTranspose2dBackwardTarget, 'input'>, FormulaLoader>;

/** The formula of a gradient; all but that of the input are loaded on demand. */
export function formulaOf(
	target: ConvTranspose2dBackwardTarget
): CompiledFormula | Promise<CompiledFormula> {
	return target === 'input' ? input : lazyFormula(loaders[target]);
}

/** What the slots of any of the formulas show. */
export function slotsOf({ geometry }: TransposeBackwardRun): Record<string, string> {
	const [, , inputHeight, inputWidth] = geometry.inputShape;
	const [, , height, width] = geometry.outputShape;
	return {
		...forwardSlots({ geometry }),
		lastInputRow: `${inputHeight - 1}`,
		lastInputColumn: `${inputWidth - 1}`,
		oh: `${height}`,
		ow: `${width}`
	};
}
