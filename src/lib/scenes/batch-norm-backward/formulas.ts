import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import type { BatchNormFigure } from './figures';
import mean from './formulas/mean.tex';
import type { BatchNormRun, BatchNormStep } from './run';

/** Formulas that a page does not open with. */
const loaders = {
	variance: () => import('./formulas/variance.tex'),
	normalize: () => import('./formulas/normalize.tex'),
	affine: () => import('./formulas/affine.tex'),
	gradients: () => import('./formulas/gradients.tex'),
	products: () => import('./formulas/products.tex'),
	input: () => import('./formulas/input.tex'),
	evaluation: () => import('./formulas/evaluation.tex')
} satisfies Record<string, FormulaLoader>;

/** The formula of a stage, and the terms that it has. */
const stages = {
	mean: ['mean', 'x'],
	variance: ['variance', 'x', 'mean'],
	normalize: ['normalized', 'x', 'mean', 'variance'],
	affine: ['output', 'weight', 'normalized', 'bias'],
	gradients: ['gradNormalized', 'weight', 'gradOutput', 'gradBias'],
	products: ['gradWeight', 'gradOutput', 'normalized'],
	input: ['gradInput', 'variance', 'gradNormalized', 'shift', 'normalized', 'slope'],
	evaluation: ['gradInput', 'weight', 'variance', 'gradOutput']
} as const satisfies Record<string, readonly BatchNormFigure[]>;

/** The formula of a step with the terms that it has; most are loaded on demand. */
export function formulaOf(
	{ isTraining }: BatchNormRun,
	{ phase }: BatchNormStep
): {
	readonly formula: CompiledFormula | Promise<CompiledFormula>;
	readonly terms: readonly BatchNormFigure[];
} {
	const stage = phase === 'input' && !isTraining ? 'evaluation' : phase;
	return {
		formula: stage === 'mean' ? mean : lazyFormula(loaders[stage]),
		terms: stages[stage]
	};
}
