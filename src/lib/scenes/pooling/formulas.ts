import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import max from './formulas/max.tex';
import type { Layout } from './parameters';
import type { PoolingRun } from './run';
import type { PoolStep } from './steps';

/** Formulas that a page does not open with. */
const averages: Readonly<Record<Layout, FormulaLoader>> = {
	sliding: () => import('./formulas/average.tex'),
	adaptive: () => import('./formulas/adaptive-average.tex'),
	global: () => import('./formulas/global-average.tex')
};
const maxima: Readonly<Record<Exclude<Layout, 'sliding'>, FormulaLoader>> = {
	adaptive: () => import('./formulas/adaptive-max.tex'),
	global: () => import('./formulas/global-max.tex')
};

/** The formula of what the run computes. */
export function formulaOf({
	parameters: { reducer, layout }
}: PoolingRun): CompiledFormula | Promise<CompiledFormula> {
	if (reducer === 'average') return lazyFormula(averages[layout]);
	return layout === 'sliding' ? max : lazyFormula(maxima[layout]);
}

/** A factor of 1 is not written. */
const factor = (value: number) => (value === 1 ? '' : `${value}`);
/** Nor is taking away 0. */
const less = (value: number) => (value === 0 ? '' : `−${value}`);

/** What the slots of any of the formulas show. */
export function slotsOf(run: PoolingRun, step: PoolStep): Record<string, string> {
	const [, , height, width] = run.input.shape;
	const { vertical, horizontal } = run.window ?? {};
	return {
		height: `${height}`,
		width: `${width}`,
		rows: `${run.output.shape[2]}`,
		divisor: step.divisor === null ? '' : step.divisor.toFraction(),
		kh: `${vertical?.kernel ?? height}`,
		kw: `${horizontal?.kernel ?? width}`,
		lastRow: `${(vertical?.kernel ?? height) - 1}`,
		lastColumn: `${(horizontal?.kernel ?? width) - 1}`,
		sh: factor(vertical?.stride ?? 1),
		sw: factor(horizontal?.stride ?? 1),
		dh: factor(vertical?.dilation ?? 1),
		dw: factor(horizontal?.dilation ?? 1),
		top: less(vertical?.paddingBefore ?? 0),
		left: less(horizontal?.paddingBefore ?? 0)
	};
}
