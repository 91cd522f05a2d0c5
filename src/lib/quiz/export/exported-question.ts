import type { Language, Translated } from '$lib/i18n/language';
import { languageName } from '$lib/i18n/language';
import { questionSeed } from '../ask';
import type { Level, Question, QuestionTemplate } from '../question';
import { seededRandom } from '../random';
import { skills } from '../skills';

/** A template, and the lesson that it belongs to. */
export interface ChosenTemplate {
	readonly lesson: { readonly slug: string; readonly title: Translated };
	readonly template: QuestionTemplate;
}

/** What is drawn of the templates: the same settings give the same questions. */
export interface ExportSettings {
	readonly seed: number;
	/** How many questions each template gives. */
	readonly variants: number;
	readonly languages: readonly Language[];
}

/** A question with its numbers, in one language, as it is exported. */
export interface ExportedQuestion {
	/** A name that no other question has, of letters, digits and hyphens. */
	readonly id: string;
	/** What a teacher finds it by. */
	readonly title: string;
	/** Where it belongs among a teacher's questions, the whole first. */
	readonly category: readonly string[];
	/** The skill that it exercises. */
	readonly skill: string;
	readonly level: Level;
	readonly language: Language;
	readonly question: Question;
}

/** The questions that templates give, language by language, in the order of the templates. */
export function drawQuestions(
	chosen: readonly ChosenTemplate[],
	{ seed, variants, languages }: ExportSettings
): readonly ExportedQuestion[] {
	return languages.flatMap((language) =>
		chosen.flatMap(({ lesson, template }) =>
			Array.from({ length: variants }, (_, variant): ExportedQuestion => {
				const drawn = questionSeed(seed, variant);
				return {
					id: [lesson.slug, template.id, drawn, language].join('-'),
					title: `${lesson.title[language]}: ${template.id} (${drawn})`,
					category: ['Receptive', languageName[language], lesson.title[language]],
					skill: skills[template.skill][language],
					level: template.level,
					language,
					question: template.generate(seededRandom(drawn))
				};
			})
		)
	);
}
