import { rational } from '$lib/engine';
import { lazyFormula } from '../lazy-formula';
import type { FormulaLoader } from '../lazy-formula';
import { print } from '../print';
import max from './formulas/max.tex';
import type { Operation } from './parameters';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

/** Formulas that a page does not open with. */
const loaders = {
	average: () => import('./formulas/average.tex'),
	globalMax: () => import('./formulas/global-max.tex'),
	globalAverage: () => import('./formulas/global-average.tex')
} satisfies Record<Exclude<Operation, 'max'>, FormulaLoader>;

/** The formula of the input's gradient; all but that of max pooling are loaded on demand. */
export function formulaOf({
	parameters: { operation }
}: PoolBackwardRun): CompiledFormula | Promise<CompiledFormula> {
	return operation === 'max' ? max : lazyFormula(loaders[operation]);
}

/** What the slots of any of the formulas show. */
export function slotsOf(
	{ input }: PoolBackwardRun,
	{ grain, terms, done }: PoolBackwardStep
): Record<string, string> {
	const [, , height, width] = input.shape;
	const shown = grain === 'term' ? terms.slice(done - 1, done) : terms;
	const shares = shown.map(({ factor }) => factor).filter(({ n }) => n !== 0n);
	const [share] = shares;
	// Windows at the border may count fewer cells than the others.
	const isOne = share !== undefined && shares.every((other) => rational.equals(other, share));
	return {
		divisor: isOne ? print(rational.div(rational.one, share)) : 'nᵢⱼ',
		height: `${height}`,
		width: `${width}`
	};
}
