import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import type { Conv2dRun } from './run';

/** Whether the sum is over one channel, without bias, stride, padding or dilation. */
function isPlain({ geometry, bias }: Conv2dRun): boolean {
	const { vertical, horizontal } = geometry.window;
	const [, filters] = geometry.outputShape;
	return (
		bias === null &&
		filters === 1 &&
		geometry.inChannelsPerGroup === 1 &&
		[vertical, horizontal].every(
			({ stride, dilation, paddingBefore }) => stride === 1 && dilation === 1 && paddingBefore === 0
		)
	);
}

/** A page carries the formula that it shows. */
const loaders = {
	correlation: () => import('./formulas/correlation.tex'),
	convolution: () => import('./formulas/convolution.tex'),
	correlationGeneral: () => import('./formulas/correlation-general.tex'),
	convolutionGeneral: () => import('./formulas/convolution-general.tex')
} satisfies Record<string, FormulaLoader>;

/** The shortest formula that says what the run computes. */
export function formulaOf(run: Conv2dRun): CompiledFormula | Promise<CompiledFormula> {
	const plain = isPlain(run);
	if (run.geometry.rotateKernel)
		return lazyFormula(plain ? loaders.convolution : loaders.convolutionGeneral);
	return lazyFormula(plain ? loaders.correlation : loaders.correlationGeneral);
}

/** What the slots of any of the formulas show. */
export function slotsOf({ geometry }: Pick<Conv2dRun, 'geometry'>): Record<string, string> {
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const { vertical, horizontal } = geometry.window;
	/** A factor of 1 is not written. */
	const factor = (value: number) => (value === 1 ? '' : `${value}`);
	/** Nor is taking away 0. */
	const less = (value: number) => (value === 0 ? '' : `−${value}`);
	return {
		kh: `${kernelHeight}`,
		kw: `${kernelWidth}`,
		lastRow: `${kernelHeight - 1}`,
		lastColumn: `${kernelWidth - 1}`,
		sh: factor(vertical.stride),
		sw: factor(horizontal.stride),
		dh: factor(vertical.dilation),
		dw: factor(horizontal.dilation),
		top: less(vertical.paddingBefore),
		left: less(horizontal.paddingBefore)
	};
}
