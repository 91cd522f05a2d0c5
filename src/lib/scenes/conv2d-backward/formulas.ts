import type { Conv2dBackwardTarget } from '$lib/engine';
import { slotsOf as forwardSlots } from '../conv2d/formulas';
import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import { plus } from '../window/slot-text';
import scatter from './formulas/scatter.tex';
import type { Conv2dBackwardRun } from './run';

/** Formulas that a page does not open with. */
const loaders = {
	input: () => import('./formulas/gather.tex'),
	weight: () => import('./formulas/weight.tex'),
	bias: () => import('./formulas/bias.tex')
} satisfies Record<Exclude<Conv2dBackwardTarget, 'inputScatter'>, FormulaLoader>;

/** The formula of a gradient; all but that of the scatter are loaded on demand. */
export function formulaOf(
	target: Conv2dBackwardTarget
): CompiledFormula | Promise<CompiledFormula> {
	return target === 'inputScatter' ? scatter : lazyFormula(loaders[target]);
}

/** What the slots of any of the formulas show. */
export function slotsOf({ geometry }: Conv2dBackwardRun): Record<string, string> {
	const [, , height, width] = geometry.outputShape;
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const { vertical, horizontal } = geometry.window;
	/** How an index of the kernel goes: from its end where the kernel is turned. */
	const index = (isTurned: boolean, kernel: number) => (isTurned ? `${kernel - 1}−` : '');
	return {
		...forwardSlots({ geometry }),
		oh: `${height}`,
		ow: `${width}`,
		turnedRow: index(geometry.rotateKernel, kernelHeight),
		turnedColumn: index(geometry.rotateKernel, kernelWidth),
		backRow: index(!geometry.rotateKernel, kernelHeight),
		backColumn: index(!geometry.rotateKernel, kernelWidth),
		shiftRow: plus(vertical.paddingBefore - (vertical.effectiveKernel - 1)),
		shiftColumn: plus(horizontal.paddingBefore - (horizontal.effectiveKernel - 1))
	};
}
