import { defineParameters, field } from '$lib/scenes/parameters';
import type { Field, ParameterSet } from '$lib/scenes/parameters';
import { problem } from '$lib/scenes/parameters/problem';
import type { Problem } from '$lib/scenes/parameters/problem';
import { levels } from '$lib/quiz/question';
import type { SkillName } from '$lib/quiz/skills';
import { skillNames } from '$lib/quiz/skills';
import type { Wish } from '$lib/quiz/wish';

/** What an exam or a worksheet asks, before anything is drawn: the same paper gives the same questions. */
export interface Paper extends Wish {
	/** What its numbers are drawn from. */
	readonly seed: number;
	readonly title: string;
	/** How many questions it has. */
	readonly length: number;
	/** How long it may take; null for as long as one likes. */
	readonly minutes: number | null;
	/** Whether everybody gets the same numbers; otherwise each seat has its own. */
	readonly sameForAll: boolean;
	/** Whether its questions come in another order than in the course. */
	readonly shuffled: boolean;
}

/** A paper read from outside, put right where it had to be. */
export interface ReadPaper {
	readonly paper: Paper;
	readonly problems: readonly Problem[];
}

/** The largest seed, 2³² − 1. */
export const LARGEST_SEED = 2 ** 32 - 1;
/** The most questions of a paper, and the most minutes. */
export const MOST_QUESTIONS = 40;
export const MOST_MINUTES = 300;

/** The version of papers, which stands before the fields of each. */
const VERSION = '1';

/** Between papers and their texts in links; `lessons` are the slugs of those that there are. */
export class PaperCodec {
	readonly #set: ParameterSet<Paper>;

	constructor(lessons: readonly string[]) {
		this.#set = defineParameters<Paper, PaperFields>({
			seed: field.integer({ default: 0, min: 0, max: LARGEST_SEED }),
			title: field.text({ default: '', maxLength: 80 }),
			lessons: someOf(lessons),
			skills: someOf<SkillName>(skillNames),
			levels: someOf(levels),
			length: field.integer({ default: 10, min: 1, max: MOST_QUESTIONS }),
			minutes: field.optional(field.integer({ default: 20, min: 1, max: MOST_MINUTES })),
			sameForAll: field.flag({ default: true }),
			shuffled: field.flag({ default: true })
		});
	}

	get defaults(): Paper {
		return this.#set.defaults;
	}

	/** A paper as text: `1~seed:42~length:5`. */
	encode(paper: Paper): string {
		const fields = this.#set.encode(paper);
		return fields === '' ? VERSION : `${VERSION}~${fields}`;
	}

	/** The paper that a text says, or the nearest valid one, with what was wrong; it never throws. */
	decode(text: string): ReadPaper {
		const [version, ...fields] = text.trim().split('~');
		if (version !== VERSION) {
			return { paper: this.defaults, problems: [problem(null, 'version', text)] };
		}
		const { params, problems } = this.#set.decode(fields.join('~'));
		return { paper: params, problems };
	}
}

type PaperFields = { readonly [Name in keyof Paper]: Field<Paper[Name]> };

/** A parameter that is some of a few values, in their order: `padding,pooling`. */
function someOf<Value extends string | number>(options: readonly Value[]): Field<readonly Value[]> {
	const known = (text: string) => {
		const names = text.split(',').map((name) => name.trim());
		return options.filter((option) => names.includes(`${option}`));
	};
	return {
		kind: 'some',
		default: [],
		parse(text) {
			const value = known(text);
			return value.join() === text ? { value } : { problem: 'notAnOption' };
		},
		encode: (value) => value.join(),
		equals: (a, b) => a.join() === b.join(),
		nearest: known
	};
}
