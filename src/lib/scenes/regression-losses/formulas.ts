import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import { print } from '../print';
import mse from './formulas/mse.tex';
import type { LossId } from './losses';
import type { RegressionRun } from './run';

/** Formulas that a page does not open with. */
const loaders: Readonly<Record<Exclude<LossId, 'mse'>, FormulaLoader>> = {
	l1: () => import('./formulas/l1.tex'),
	smoothL1: () => import('./formulas/smooth-l1.tex')
};

/** The formula of a loss, and of its slope. */
export function formulaOf(id: LossId): CompiledFormula | Promise<CompiledFormula> {
	return id === 'mse' ? mse : lazyFormula(loaders[id]);
}

/** What the slots of any of the formulas show, for one example. */
export function slotsOf(run: RegressionRun, place: number): Record<string, string> {
	const { reduction } = run.parameters;
	return {
		slope: print(run.chosen.slopes[place]),
		beta: print(run.beta),
		reduction: reduction === 'sum' ? 'Σ' : `1/${run.predictions.length} · Σ`
	};
}
