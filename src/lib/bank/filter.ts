import { levels } from '$lib/quiz/question';
import { skillNames } from '$lib/quiz/skills';
import { defineParameters, field } from '$lib/scenes/parameters';
import type { ParameterSet } from '$lib/scenes/parameters';
import { kinds } from './entries';
import type { Bank, BankEntry } from './entries';

/** Which entries are shown; an empty text lets any pass. */
export interface BankFilter {
	readonly lesson: string;
	readonly skill: string;
	readonly kind: string;
	readonly level: string;
	readonly misconception: string;
}

/** The filter that all entries pass. */
export const anyEntry: BankFilter = {
	lesson: '',
	skill: '',
	kind: '',
	level: '',
	misconception: ''
};

/** The entries that pass a filter, in their order. */
export function filtered(
	entries: readonly BankEntry[],
	{ lesson, skill, kind, level, misconception }: BankFilter
): readonly BankEntry[] {
	const passes = (wanted: string, value: string) => wanted === '' || wanted === value;
	return entries.filter(
		(entry) =>
			passes(lesson, entry.lesson) &&
			passes(skill, entry.skill) &&
			passes(kind, entry.kind) &&
			passes(level, `${entry.level}`) &&
			(misconception === '' || entry.misconceptions.some((name) => name === misconception))
	);
}

/** Filters as texts in links, and back: `kind:plot~skill:slopes`. */
export function filterSet({ lessons, misconceptions }: Bank): ParameterSet<BankFilter> {
	const oneOf = (options: readonly string[]) =>
		field.choice<string>({ default: '', options: ['', ...options] });
	return defineParameters<BankFilter, Record<keyof BankFilter, ReturnType<typeof oneOf>>>({
		lesson: oneOf(lessons.map(({ slug }) => slug)),
		skill: oneOf(skillNames),
		kind: oneOf(kinds),
		level: oneOf(levels.map(String)),
		misconception: oneOf(misconceptions.map(({ name }) => name))
	});
}
