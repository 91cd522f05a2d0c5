import { drawUntil, shuffled } from './random';
import type { Random } from './random';
import type {
	ChoicesQuestion,
	Item,
	MatchQuestion,
	Misconception,
	OptionContent,
	OrderQuestion
} from './question';

/** An option that is right, and what to say to those who leave it out; null if nothing special. */
export interface RightOption {
	readonly id: string;
	readonly option: OptionContent;
	readonly missed: Misconception | null;
}

/**
 * The options of a question with several right answers, in random order. The mistakes are to choose
 * one wrong option besides all right ones, and to leave out one right option of several.
 */
export function choicesOf(
	random: Random,
	right: readonly RightOption[],
	wrong: readonly (Misconception & { readonly option: OptionContent })[]
): Pick<ChoicesQuestion, 'options' | 'answer' | 'mistakes'> {
	const answer = right.map(({ id }) => id);
	const added = wrong.map(({ misconception, feedback, state }) => ({
		...{ misconception, feedback, value: [...answer, misconception] },
		...(state && { state })
	}));
	const leftOut = right.flatMap(({ id, missed }) =>
		missed && right.length > 1 ? [{ ...missed, value: answer.filter((other) => other !== id) }] : []
	);
	const options = [
		...right.map(({ id, option }) => ({ ...option, id })),
		...wrong.map(({ misconception, option }) => ({ ...option, id: misconception }))
	];
	return { answer, mistakes: [...added, ...leftOut], options: shuffled(random, options) };
}

/** Items to put in order, given in the right one; they are shown in another. */
export function orderOf(
	random: Random,
	items: readonly Item[]
): Pick<OrderQuestion, 'items' | 'answer'> {
	const isMixed = (mixed: readonly Item[]) => mixed.some((item, place) => item !== items[place]);
	return {
		items: drawUntil(() => shuffled(random, items), isMixed),
		answer: items.map(({ id }) => id)
	};
}

/** Items, each with the id of its partner; a mistake names those to whom it gives another partner. */
export function matchOf(
	random: Random,
	items: readonly (Item & { readonly partner: string })[],
	partners: readonly Item[],
	mistakes: readonly (Misconception & { readonly instead: Readonly<Record<string, string>> })[]
): Pick<MatchQuestion, 'items' | 'partners' | 'answer' | 'mistakes'> {
	return {
		items: items.map(({ id, text }) => ({ id, text })),
		partners: shuffled(random, partners),
		answer: items.map(({ partner }) => partner),
		mistakes: mistakes.map(({ instead, ...mistake }) => ({
			...mistake,
			value: items.map(({ id, partner }) => instead[id] ?? partner)
		}))
	};
}
