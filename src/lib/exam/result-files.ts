import { rightResponse } from '$lib/quiz/answers';
import type { Language } from '$lib/i18n/language';
import { skills } from '$lib/quiz/skills';
import { answerText, responseText } from '$lib/quiz/words';
import type { MarkedPaper, MarkedQuestion } from './marked-paper';
import type { Result } from './result-code';

/** The names of the columns, which stay the same in every language, so that programs find them. */
const columns = [
	'paper',
	'seat',
	'name',
	'number',
	'lesson',
	'question',
	'seed',
	'skill',
	'level',
	'given',
	'answer',
	'points',
	'misconception'
] as const;

/** The marked paper as comma-separated values (RFC 4180), a line a question, with a byte-order mark for spreadsheets. */
export function resultCsv(
	{ questions }: MarkedPaper,
	title: string,
	{ seat, name }: Result,
	language: Language
): string {
	const lines = questions.map((marked, index) => {
		const { template, seed, question, response, isRight } = marked;
		return [
			...[title, seat, name, index + 1, template.lesson, template.id, seed],
			...[skills[template.skill][language], template.level],
			response ? responseText(question, response, language) : '',
			answerText(question, language),
			isRight ? 1 : 0,
			misconceptionOf(marked) ?? ''
		];
	});
	return `\uFEFF${[columns, ...lines].map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** The marked paper as JSON: the result, what is drawn from it, and its code. */
export function resultJson(
	{ questions, score, bySkill }: MarkedPaper,
	title: string,
	result: Result,
	code: string
): string {
	const { paper, seat, name, check, started, seconds } = result;
	const said = {
		version: 1,
		...{ paper, title, seat, name, check, seconds, score },
		started: new Date(started * 1000).toISOString(),
		skills: Object.fromEntries(bySkill),
		questions: questions.map((marked) => ({
			lesson: marked.template.lesson,
			question: marked.template.id,
			seed: marked.seed,
			skill: marked.template.skill,
			level: marked.template.level,
			kind: marked.question.kind,
			response: marked.response,
			answer: rightResponse(marked.question),
			isRight: marked.isRight,
			misconception: misconceptionOf(marked)
		})),
		code
	};
	return `${JSON.stringify(said, null, '\t')}\n`;
}

/** The misconception behind a wrong answer; null where none is known. */
function misconceptionOf({ verdict }: MarkedQuestion): string | null {
	return verdict.kind === 'mistake' ? verdict.mistake.misconception : null;
}

/** A field, in quotes where it has to be. A spreadsheet would compute what looks like a formula, so that it gets a `'`. */
function csvField(value: string | number): string {
	const text = typeof value === 'string' && /^[=+@\t]|^-\D/.test(value) ? `'${value}` : `${value}`;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
