import { late } from '$lib/ui/late';

/** Brings a formula that a page does not open with. */
export type FormulaLoader = () => Promise<{ readonly default: CompiledFormula }>;

/** One promise a formula, so that a figure draws it anew only when it is another. */
const asked = new Map<FormulaLoader, () => CompiledFormula | Promise<CompiledFormula>>();

/** A formula that is loaded when it is first asked for; the same loader gives the same promise until it is there. */
export function lazyFormula(loader: FormulaLoader): CompiledFormula | Promise<CompiledFormula> {
	const formula = asked.get(loader) ?? late(async () => (await loader()).default);
	asked.set(loader, formula);
	return formula();
}
