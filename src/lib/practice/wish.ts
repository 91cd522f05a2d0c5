import { levels } from '$lib/quiz/question';
import { isSkill } from '$lib/quiz/skills';
import type { Wish } from '$lib/quiz/wish';

/** How many questions a round can have. */
export const roundLengths = [5, 10, 20] as const;
export type RoundLength = (typeof roundLengths)[number];

/** What a link asks to practise. */
export interface RoundWish extends Wish {
	readonly length: RoundLength;
}

export const anyRound: RoundWish = { lessons: [], skills: [], levels: [], length: 10 };

/**
 * The wish that an address's query says, such as `?lessons=padding,pooling&levels=1&length=5`, and the words in it
 * that mean nothing here, which are left out.
 */
export function readWish(
	search: string,
	known: readonly string[]
): { readonly wish: RoundWish; readonly unknown: readonly string[] } {
	const query = new URLSearchParams(search);
	const unknown: string[] = [];
	const list = <Value>(key: string, read: (text: string) => Value | undefined) =>
		(query.get(key) ?? '')
			.split(',')
			.filter((text) => text !== '')
			.flatMap((text) => {
				const value = read(text);
				if (value === undefined) unknown.push(text.slice(0, 40));
				return value ?? [];
			});
	const [length = anyRound.length] = list('length', (text) =>
		roundLengths.find((one) => `${one}` === text)
	);
	const wish = {
		lessons: list('lessons', (text) => known.find((slug) => slug === text)),
		skills: list('skills', (text) => (isSkill(text) ? text : undefined)),
		levels: list('levels', (text) => levels.find((level) => `${level}` === text)),
		length
	};
	return { wish, unknown };
}

/** The query that says a wish; empty for any round. */
export function writeWish({ lessons, skills, levels: chosen, length }: RoundWish): string {
	const entries = [
		['lessons', lessons.join()],
		['skills', skills.join()],
		['levels', chosen.join()],
		['length', length === anyRound.length ? '' : `${length}`]
	].filter(([, text]) => text !== '');
	return entries.length === 0 ? '' : `?${entries.map((entry) => entry.join('=')).join('&')}`;
}
