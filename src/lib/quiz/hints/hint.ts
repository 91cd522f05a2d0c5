import type { FigureState, Hint } from '../question';

/** A hint that sends its reader to a state of a figure. */
export function hint(state: FigureState | null, en: string, zh: string): Hint {
	return { text: { en, zh }, state };
}
