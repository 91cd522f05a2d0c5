import { parse } from 'gift-pegjs';
import type { GIFTQuestion, Matching, TextChoice } from 'gift-pegjs';
import { rational } from '$lib/engine';
import type { Response } from '../../answers';
import type { Question } from '../../question';
import { written } from './expect-faithful';
import type { ReadQuestion, Said } from './expect-faithful';
import { optionIds } from './option-ids';
import { htmlText } from './xml-reading';

/** The questions of a GIFT file, as an independent parser reads it, each able to mark responses. */
export function readGift(text: string): readonly ReadQuestion[] {
	return parse(text).flatMap((read): readonly ReadQuestion[] => {
		if (read.type === 'Category' || read.type === 'Description') return [];
		const general = htmlText(read.globalFeedback?.text ?? '');
		return [
			{
				id: read.id ?? '',
				stem: htmlText(read.stem.text),
				say: (question, response) => ({ general, ...mark(read, question, response) })
			}
		];
	});
}

type Marked = Pick<Said, 'isRight' | 'specific'>;

function mark(read: GIFTQuestion, question: Question, response: Response): Marked {
	switch (read.type) {
		case 'Numerical':
			return markNumber(read.choices, response);
		case 'Short': {
			const found = read.choices.find(({ text }) => text.text === response[0]);
			return { isRight: isWhole(found), specific: saidBy(found) };
		}
		case 'MC': {
			const ids = optionIds(question);
			const chosen = read.choices.filter((_, index) => response.includes(ids[index]));
			const share = chosen.reduce((sum, { isCorrect, weight }) => {
				return sum + (isCorrect ? 100 : (weight ?? 0));
			}, 0);
			return { isRight: Math.abs(share - 100) < 0.01, specific: chosen.map(saidBy).join(' ') };
		}
		case 'Matching':
			return { isRight: arePaired(read, question, response), specific: '' };
		default:
			throw new Error(`no question: ${read.type}`);
	}
}

function isWhole(choice: Pick<TextChoice, 'isCorrect' | 'weight'> | undefined): boolean {
	return choice !== undefined && choice.isCorrect && (choice.weight ?? 100) === 100;
}

function saidBy(choice: Pick<TextChoice, 'feedback'> | undefined): string {
	return htmlText(choice?.feedback?.text ?? '');
}

function markNumber(
	choices: Extract<GIFTQuestion, { type: 'Numerical' }>['choices'],
	response: Response
): Marked {
	const value = rational.toNumber(rational.from(response[0]));
	const found = [choices].flat().find((choice) => {
		if (!('text' in choice)) throw new Error('a number without a sign');
		const { number = NaN, range = NaN } = choice.text;
		return Math.abs(number - value) <= range + 1e-9;
	});
	const choice = found && 'text' in found ? found : undefined;
	return { isRight: isWhole(choice), specific: saidBy(choice) };
}

/** Whether a response pairs as the question that was read does. */
function arePaired({ matchPairs }: Matching, question: Question, response: Response): boolean {
	const asked = matchPairs.filter(({ subquestion }) => subquestion.text !== '');
	const partners = partnersOf(question, response);
	if (asked.length !== partners.length) throw new Error(`${asked.length} pairs are asked for`);
	return asked.every(({ subanswer }, index) => partners[index].includes(plain(subanswer)));
}

/** The texts, in either language, of what a response gives to each place in turn. */
function partnersOf(question: Question, response: Response): readonly (readonly string[])[] {
	const texts = (items: readonly { readonly id: string; readonly text: object }[], id: string) => {
		const item = items.find((candidate) => candidate.id === id);
		return Object.values(item?.text ?? {}).map((text) => written(`${text}`).replace('->', '→'));
	};
	switch (question.kind) {
		case 'shape':
			return response.map((name) => [name]);
		case 'grid': {
			const width = question.answer[0].length;
			const given = question.given?.map(([row, column]) => row * width + column) ?? [];
			const asked = response.filter((_, place) => !given.includes(place));
			return asked.map((name) => [name, `${rational.toNumber(rational.from(name))}`]);
		}
		case 'order':
			return question.items.map(({ id }) => {
				const step = response.indexOf(id) + 1;
				return [`step ${step}`, `第 ${step} 步`];
			});
		case 'match':
			return response.map((id) => texts(question.partners, id));
		case 'formula':
			return response.map((id) => texts(question.terms, id));
		default:
			throw new Error(`no pairs: ${question.kind}`);
	}
}

/** A partner's text; the parser leaves escaped characters in it by their numbers. */
function plain(text: string): string {
	return text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
}
