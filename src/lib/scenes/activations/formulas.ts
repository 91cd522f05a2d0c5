import { rational } from '$lib/engine';
import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import { print } from '../print';
import relu from './formulas/relu.tex';
import type { FunctionId, Shapes } from './functions';

/** Formulas that a page does not open with. */
const loaders: Readonly<Record<Exclude<FunctionId, 'relu'>, FormulaLoader>> = {
	sigmoid: () => import('./formulas/sigmoid.tex'),
	tanh: () => import('./formulas/tanh.tex'),
	leakyRelu: () => import('./formulas/leaky-relu.tex'),
	prelu: () => import('./formulas/leaky-relu.tex'),
	elu: () => import('./formulas/elu.tex'),
	gelu: () => import('./formulas/gelu.tex'),
	silu: () => import('./formulas/silu.tex')
};

/** The formula of a function, and of its slope. */
export function formulaOf(id: FunctionId): CompiledFormula | Promise<CompiledFormula> {
	return id === 'relu' ? relu : lazyFormula(loaders[id]);
}

/** What the slots of any of the formulas show. */
export function slotsOf(id: FunctionId, { leak, learned, alpha }: Shapes): Record<string, string> {
	const hundredths = id === 'prelu' ? learned : leak;
	return {
		slope: print(rational.from(`${hundredths}/100`)),
		alpha: alpha === 10 ? '' : print(rational.from(`${alpha}/10`))
	};
}
