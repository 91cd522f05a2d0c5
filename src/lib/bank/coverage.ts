import { levels } from '$lib/quiz/question';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import type { Level, QuestionKind } from '$lib/quiz/question';
import { skillNames } from '$lib/quiz/skills';
import type { SkillName } from '$lib/quiz/skills';
import { kinds } from './entries';
import type { Bank } from './entries';

/** How many templates there are of each sort, those included that there are none of. */
export interface Coverage {
	readonly skills: readonly {
		readonly skill: SkillName;
		readonly count: number;
		readonly levels: readonly { readonly level: Level; readonly count: number }[];
	}[];
	readonly kinds: readonly { readonly kind: QuestionKind; readonly count: number }[];
	readonly misconceptions: readonly {
		readonly name: MisconceptionName;
		readonly title: string;
		readonly count: number;
	}[];
}

/** What the templates of a bank cover. */
export function coverageOf({ entries, misconceptions }: Bank): Coverage {
	return {
		skills: skillNames.map((skill) => {
			const own = entries.filter((entry) => entry.skill === skill);
			return {
				skill,
				count: own.length,
				levels: levels.map((level) => ({
					level,
					count: own.filter((entry) => entry.level === level).length
				}))
			};
		}),
		kinds: kinds.map((kind) => ({
			kind,
			count: entries.filter((entry) => entry.kind === kind).length
		})),
		misconceptions: misconceptions.map(({ name, title }) => ({
			name,
			title,
			count: entries.filter((entry) => entry.misconceptions.includes(name)).length
		}))
	};
}
