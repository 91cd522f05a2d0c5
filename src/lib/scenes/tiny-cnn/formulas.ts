import { lazyFormula, type FormulaLoader } from '../lazy-formula';
import type { FormulaId } from './work-types';

/** The formulas of all lines of the network, from the picture to the update. */
const loaders: Readonly<Record<FormulaId, FormulaLoader>> = {
	conv: () => import('./formulas/conv.tex'),
	relu: () => import('./formulas/relu.tex'),
	pool: () => import('./formulas/pool.tex'),
	flat: () => import('./formulas/flat.tex'),
	dense: () => import('./formulas/dense.tex'),
	softmax: () => import('./formulas/softmax.tex'),
	crossEntropy: () => import('./formulas/cross-entropy.tex'),
	squaredError: () => import('./formulas/squared-error.tex'),
	crossEntropyGradient: () => import('./formulas/cross-entropy-gradient.tex'),
	squaredErrorGradient: () => import('./formulas/squared-error-gradient.tex'),
	denseWeightGradient: () => import('./formulas/dense-weight-gradient.tex'),
	denseBiasGradient: () => import('./formulas/dense-bias-gradient.tex'),
	flatGradient: () => import('./formulas/flat-gradient.tex'),
	poolGradient: () => import('./formulas/pool-gradient.tex'),
	reluGradient: () => import('./formulas/relu-gradient.tex'),
	convGradient: () => import('./formulas/conv-gradient.tex'),
	convWeightGradient: () => import('./formulas/conv-weight-gradient.tex'),
	convBiasGradient: () => import('./formulas/conv-bias-gradient.tex'),
	xGradient: () => import('./formulas/x-gradient.tex'),
	update: () => import('./formulas/update.tex')
};

/** The formula of a line, which comes once it is asked for. */
export function formulaOf(id: FormulaId): CompiledFormula | Promise<CompiledFormula> {
	return lazyFormula(loaders[id]);
}
