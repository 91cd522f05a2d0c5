import type { Element } from '@xmldom/xmldom';
import { rational } from '$lib/engine';
import type { Response } from '../../answers';
import type { Question } from '../../question';
import { written } from './expect-faithful';
import type { ReadQuestion, Said } from './expect-faithful';
import { optionIds } from './option-ids';
import { readClozes } from './read-cloze';
import { childOf, childrenOf, htmlText, readXml, rootOf, textOf } from './xml-reading';

/** The questions of a Moodle XML file, each able to mark responses as Moodle does. */
export function readMoodle(xml: string): readonly ReadQuestion[] {
	return childrenOf(rootOf(readXml(xml)), 'question')
		.filter((question) => question.getAttribute('type') !== 'category')
		.map((element) => {
			const general = htmlText(fieldText(element, 'generalfeedback'));
			return {
				id: textOf(childOf(element, 'idnumber')),
				stem: htmlText(fieldText(element, 'questiontext')),
				say: (question, response) => ({ general, ...mark(element, question, response) })
			};
		});
}

/** The text of a field. */
export function fieldText(parent: Element, name: string): string {
	return textOf(childOf(childOf(parent, name), 'text'));
}

interface Answer {
	readonly share: number;
	readonly text: string;
	readonly tolerance: number;
	readonly feedback: string;
}

function answersOf(question: Element): readonly Answer[] {
	return childrenOf(question, 'answer').map((answer) => ({
		share: Number(answer.getAttribute('fraction')),
		text: textOf(childOf(answer, 'text')),
		tolerance: Number(childrenOf(answer, 'tolerance').map(textOf).join('')),
		feedback: htmlText(fieldText(answer, 'feedback'))
	}));
}

type Marked = Pick<Said, 'isRight' | 'specific'>;

function mark(element: Element, question: Question, response: Response): Marked {
	const answers = answersOf(element);
	switch (element.getAttribute('type')) {
		case 'numerical':
		case 'shortanswer':
			return given(answers, response[0]);
		case 'multichoice': {
			const ids = optionIds(question);
			const chosen = answers.filter((_, index) => response.includes(ids[index]));
			const share = chosen.reduce((sum, answer) => sum + answer.share, 0);
			return {
				isRight: Math.abs(share - 100) < 0.01,
				specific: chosen.map(({ feedback }) => feedback).join(' ')
			};
		}
		case 'cloze':
			return markCloze(element, question, response);
		case 'ordering': {
			const texts = question.kind === 'order' ? question.items : [];
			const names = answers.map(({ text }) => htmlText(text));
			const order = response.map((id) => texts.find((item) => item.id === id)?.text ?? null);
			const isRight = order.every((text, place) =>
				Object.values(text ?? {}).some((words) => names[place] === written(words))
			);
			return { isRight, specific: '' };
		}
		case 'matching':
			return markPairs(element, question, response);
		default:
			throw new Error(`no type of Moodle's: ${element.getAttribute('type')}`);
	}
}

/** The first answer that a number or a text is, as Moodle takes it. */
function given(answers: readonly Answer[], name: string): Marked {
	const value = rational.toNumber(rational.from(name));
	const found = answers.find(({ text, tolerance }) =>
		text.includes('/') ? text === name : Math.abs(Number(text) - value) <= tolerance + 1e-9
	);
	return { isRight: found?.share === 100, specific: found?.feedback ?? '' };
}

function markCloze(element: Element, question: Question, response: Response): Marked {
	const fields = readClozes(fieldText(element, 'questiontext'));
	const isGiven = (place: number) =>
		question.kind === 'grid' &&
		question.given?.some(([row, column]) => row * question.answer[0].length + column === place);
	const asked = response.filter((_, place) => !isGiven(place));
	const marked = fields.map(({ type, answers }, field): Marked => {
		const read = answers.map(({ share, answer, feedback }): Answer => {
			const [text, tolerance = '0'] = type === 'NUMERICAL' ? answer.split(':') : [answer];
			return { share, text, tolerance: Number(tolerance), feedback: htmlText(feedback) };
		});
		if (question.kind !== 'formula') return given(read, asked[field]);
		const chosen = read[question.terms.findIndex(({ id }) => id === asked[field])];
		return { isRight: chosen.share === 100, specific: chosen.feedback };
	});
	return {
		isRight: marked.length === asked.length && marked.every(({ isRight }) => isRight),
		specific: marked.map(({ specific }) => specific).join(' ')
	};
}

function markPairs(element: Element, question: Question, response: Response): Marked {
	const pairs = childrenOf(element, 'subquestion').map((pair) => ({
		item: textOf(childOf(pair, 'text')),
		partner: fieldText(pair, 'answer')
	}));
	const partners = question.kind === 'match' ? question.partners : [];
	const isRight = response.every((id, index) => {
		const text = partners.find((partner) => partner.id === id)?.text;
		return Object.values(text ?? {}).some((words) => pairs[index].partner === written(words));
	});
	const asked = pairs.filter(({ item }) => item !== '').length;
	return { isRight: isRight && asked === response.length, specific: '' };
}
