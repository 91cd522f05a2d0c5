import type { Level, Topic } from './question';
import type { SkillName } from './skills';

/** What somebody wants to be asked about; an empty list means any. */
export interface Wish {
	readonly lessons: readonly string[];
	readonly skills: readonly SkillName[];
	readonly levels: readonly Level[];
}

/** The questions that a wish allows, known by what they are about. */
export function wished<Known extends Topic & { readonly lesson: string }>(
	bank: readonly Known[],
	{ lessons, skills, levels }: Wish
): readonly Known[] {
	const allows = <Value>(list: readonly Value[], value: Value) =>
		list.length === 0 || list.includes(value);
	return bank.filter(
		({ lesson, skill, level }) =>
			allows(lessons, lesson) && allows(skills, skill) && allows(levels, level)
	);
}
