import type { Translated } from '$lib/i18n/language';
import type { FigureState, Hint } from '../question';
import { hint } from './hint';

/** A formula, and the same with the numbers of a question; both in TeX. */
export interface FilledFormula {
	readonly symbols: string;
	readonly numbers: string;
}

/**
 * Two hints from a formula: what it says, in a sentence that it ends, and then the same with the
 * numbers put in. No full stop follows a formula, which might come to stand alone on a line. The
 * second may open another state of the figure than the first.
 */
export function formulaHints(
	rule: Translated,
	{ symbols, numbers }: FilledFormula,
	state: FigureState | null,
	filledState = state
): readonly Hint[] {
	return [
		hint(state, `${rule.en}: $${symbols}$`, `${rule.zh}：$${symbols}$`),
		hint(filledState, `With the numbers put in: $${numbers}$`, `代入数字：$${numbers}$`)
	];
}
