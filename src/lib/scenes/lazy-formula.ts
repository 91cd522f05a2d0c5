/** Brings a formula that a page does not open with. */
export type FormulaLoader = () => Promise<{ readonly default: CompiledFormula }>;

/** One promise a formula, so that a figure draws it anew only when it is another. */
const asked = new Map<FormulaLoader, Promise<CompiledFormula>>();

/** A formula that is loaded when it is first asked for; the same loader gives the same promise. */
export function lazyFormula(loader: FormulaLoader): Promise<CompiledFormula> {
	const promise = asked.get(loader) ?? loader().then((module) => module.default);
	asked.set(loader, promise);
	return promise;
}
