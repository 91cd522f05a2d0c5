import type { CountedLayer } from '../misconceptions/counting';
import type { FigureState, Hint } from '../question';
import { formulaHints } from './formula-hints';

const IN = 'C_{\\mathrm{in}}';
const OUT = 'C_{\\mathrm{out}}';

/** Hints to the parameters of a layer: the formula with its symbols, then with its numbers. */
export function countHints(
	{ inChannels, outChannels, kernel, groups = 1, bias = true }: CountedLayer,
	state: FigureState | null
): readonly Hint[] {
	const isGrouped = groups > 1;
	const weights = isGrouped ? `\\frac{${IN}}{g} \\cdot k^2` : `${IN} \\cdot k^2`;
	const perFilter = isGrouped
		? `\\frac{${inChannels}}{${groups}} \\cdot ${kernel}^2`
		: `${inChannels} \\cdot ${kernel}^2`;
	const times = (filter: string) => (bias ? `\\left(${filter} + 1\\right)` : filter);
	const rule = {
		en: `Each of the $${OUT}$ filters has a $k \\times k$ kernel for each channel that it reads${isGrouped ? ', those of its group' : ''}${bias ? ', and one bias' : ''}`,
		zh: `$${OUT}$ 个滤波器，每个为它读的每个通道${isGrouped ? '（即本组的通道）' : ''}各有一个 $k \\times k$ 的卷积核${bias ? '，另有一个偏置' : ''}`
	};
	return formulaHints(
		rule,
		{
			symbols: `${OUT} \\cdot ${times(weights)}`,
			numbers: `${outChannels} \\cdot ${times(perFilter)}`
		},
		state
	);
}
