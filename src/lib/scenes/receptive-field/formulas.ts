import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import type { Direction } from './parameters';

/** Loaded once the page is there: the lesson's text says the same. */
const loaders: Readonly<Record<Direction, FormulaLoader>> = {
	up: () => import('./up.tex'),
	down: () => import('./down.tex')
};

/** One line of the recursion, in letters and in the numbers of the step. */
export function recursionFormula(direction: Direction): CompiledFormula | Promise<CompiledFormula> {
	return lazyFormula(loaders[direction]);
}
