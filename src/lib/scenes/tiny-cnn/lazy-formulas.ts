import type { FormulaId } from './work-types';

/** One promise a formula, so that a figure draws it anew only when it is another. */
const asked = new Map<FormulaId, Promise<CompiledFormula>>();

/** The formula of a line; all of them come as one file, once the first is asked for. */
export function formulaOf(id: FormulaId): Promise<CompiledFormula> {
	const promise = asked.get(id) ?? import('./formulas').then(({ formulas }) => formulas[id]);
	asked.set(id, promise);
	return promise;
}
