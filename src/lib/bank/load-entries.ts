import { course } from '$lib/course';
import { loadBank } from '$lib/course/load-bank';
import type { Language } from '$lib/i18n/language';
import { questionSeed } from '$lib/quiz/ask';
import { misconceptions } from '$lib/quiz/misconceptions/catalogue';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import type { BankTemplate, Question } from '$lib/quiz/question';
import { seededRandom } from '$lib/quiz/random';
import { readableTex } from '$lib/quiz/readable-tex';
import { piecesOf } from '$lib/quiz/rich-text';
import type { Bank } from './entries';

/** How often a template is drawn to find the misconceptions that it knows; some depend on the numbers. */
const DRAWS = 40;

interface Sampled {
	readonly template: BankTemplate;
	readonly example: Question;
	readonly misconceptions: readonly MisconceptionName[];
}

const lessons = course.parts.flatMap((part) => part.lessons);
const sampled = sampleAll();

/** The question bank in one language; read where pages are prerendered, for it loads every lesson's questions. */
export async function loadEntries(language: Language): Promise<Bank> {
	return {
		lessons: lessons.map(({ slug, title }) => ({ slug, title })),
		entries: (await sampled).map(({ template, example, misconceptions: revealed }) => ({
			lesson: template.lesson,
			id: template.id,
			skill: template.skill,
			level: template.level,
			kind: example.kind,
			stem: plainText(example.stem[language]),
			misconceptions: revealed
		})),
		misconceptions: Object.entries(misconceptions).flatMap(([name, { title }]) =>
			isMisconception(name) ? [{ name, title: title[language] }] : []
		)
	};
}

async function sampleAll(): Promise<readonly Sampled[]> {
	const templates = await loadBank(lessons.map(({ slug }) => slug));
	return templates.map((template) => {
		const drawn = Array.from({ length: DRAWS }, (_, draw) =>
			template.generate(seededRandom(questionSeed(1, draw)))
		);
		const revealed = drawn.flatMap((question) =>
			question.mistakes.map(({ misconception }) => misconception)
		);
		return { template, example: drawn[0], misconceptions: [...new Set(revealed)] };
	});
}

function isMisconception(name: string): name is MisconceptionName {
	return Object.hasOwn(misconceptions, name);
}

function plainText(text: string): string {
	return piecesOf(text)
		.map((piece) => (piece.kind === 'formula' ? readableTex(piece.text) : piece.text))
		.join('');
}
