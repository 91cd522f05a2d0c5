import { quizWords } from '$messages/quiz';
import { optionContent, paragraph, table, texText } from '../content';
import type { ExportedQuestion } from '../exported-question';
import { formOf, gapTex } from '../form';
import type { Form, FormPlace } from '../form';
import type { NumberField, TypedAnswer } from '../numbers';
import { exportWords } from '../words';
import { element } from '../xml';
import type { XmlElement } from '../xml';
import {
	baseValue,
	equal,
	every,
	isOneOf,
	match,
	responseDeclaration,
	variable
} from './expressions';

/** How an item asks: its responses, what stands in its body, and when which answer was given. */
export interface Interaction {
	readonly declarations: readonly XmlElement[];
	readonly body: readonly XmlElement[];
	/** For the right answer and then for each mistake: whether the response is that answer. */
	readonly conditions: readonly XmlElement[];
}

const RESPONSE = 'RESPONSE';
/** Room for a number of that many characters. */
const EXPECTED_LENGTH = '8';

const choiceName = (index: number) => `choice-${index + 1}`;
const itemName = (index: number) => `item-${index + 1}`;
const responseName = (index: number) => `${RESPONSE}-${index + 1}`;

/** How a question is asked by interactions of QTI 2.1. */
export function interactionOf({ question, language }: ExportedQuestion): Interaction {
	const form = formOf(question, language);
	const words = exportWords[language];
	switch (form.form) {
		case 'number': {
			const { field } = form;
			const hint = field.form === 'fraction' ? [paragraph(words.fraction)] : [];
			return {
				declarations: [numberDeclaration(RESPONSE, field)],
				body: [
					...hint,
					element('p', {}, `${quizWords[language].yourAnswer}: `, numberEntry(RESPONSE))
				],
				conditions: field.answers.map((answer) => isAnswer(RESPONSE, field, answer))
			};
		}
		case 'places':
			return placesInteraction(form, question.kind === 'grid' ? words : null);
		case 'one':
		case 'several':
			return choiceInteraction(
				form.options.map(({ content }) => optionContent(content, language)),
				form.answers,
				form.form === 'one'
			);
		case 'order':
			return orderInteraction(form);
		case 'match':
			return matchInteraction(form);
		case 'formula':
			return formulaInteraction(form, words.gap);
	}
}

function numberDeclaration(identifier: string, { form, answers }: NumberField): XmlElement {
	const baseType = form === 'decimal' ? 'float' : 'string';
	return responseDeclaration(identifier, 'single', baseType, [answers[0].texts[0]]);
}

function numberEntry(responseIdentifier: string): XmlElement {
	return element('textEntryInteraction', { responseIdentifier, expectedLength: EXPECTED_LENGTH });
}

function isAnswer(identifier: string, { form }: NumberField, answer: TypedAnswer): XmlElement {
	const { texts, tolerance } = answer;
	return form === 'decimal' ? equal(identifier, texts[0], tolerance) : isOneOf(identifier, texts);
}

/** Places with a field each; those of a shape below one another, with their names. */
function placesInteraction(
	{ caption, rows, answers }: Extract<Form, { form: 'places' }>,
	headers: Parameters<typeof table>[2]
): Interaction {
	const places = rows.flat();
	const identifiers = new Map(places.map((place, index) => [place, responseName(index)]));
	const cell = (place: FormPlace) =>
		place.isGiven ? place.field.answers[0].texts[0] : numberEntry(identifiers.get(place) ?? '');
	const cells = headers
		? rows.map((row) => row.map((place) => [cell(place)]))
		: places.map((place) => [[place.name], [cell(place)]]);
	const asked = places.flatMap((place, index) => (place.isGiven ? [] : [{ place, index }]));
	return {
		declarations: asked.map(({ place, index }) =>
			numberDeclaration(responseName(index), place.field)
		),
		body: [table(caption, cells, headers)],
		conditions: answers.map((answer) =>
			every(
				asked.map(({ place: { field }, index }) =>
					isAnswer(responseName(index), field, field.answers[answer[index]])
				)
			)
		)
	};
}

function choiceInteraction(
	contents: readonly (readonly XmlElement[])[],
	answers: readonly (readonly number[])[],
	isSingle: boolean
): Interaction {
	const named = answers.map((answer) => answer.map(choiceName));
	const choices = contents.map((content, index) =>
		element('simpleChoice', { identifier: choiceName(index) }, ...content)
	);
	const cardinality = isSingle ? 'single' : 'multiple';
	const settings = { shuffle: 'false', maxChoices: isSingle ? '1' : '0' };
	return {
		declarations: [responseDeclaration(RESPONSE, cardinality, 'identifier', named[0])],
		body: [element('choiceInteraction', { responseIdentifier: RESPONSE, ...settings }, ...choices)],
		conditions: named.map((names) => isChosen(names, isSingle ? null : 'multiple'))
	};
}

function orderInteraction({ items, answers }: Extract<Form, { form: 'order' }>): Interaction {
	const named = answers.map((answer) => answer.map(choiceName));
	const choices = items.map((item, index) =>
		element('simpleChoice', { identifier: choiceName(index) }, paragraph(item))
	);
	return {
		declarations: [responseDeclaration(RESPONSE, 'ordered', 'identifier', named[0])],
		body: [
			element('orderInteraction', { responseIdentifier: RESPONSE, shuffle: 'false' }, ...choices)
		],
		conditions: named.map((names) => isChosen(names, 'ordered'))
	};
}

function matchInteraction({
	items,
	partners,
	answers
}: Extract<Form, { form: 'match' }>): Interaction {
	const named = answers.map((answer) =>
		answer.map((partner, item) => `${itemName(item)} ${choiceName(partner)}`)
	);
	const side = (texts: readonly string[], nameOf: (index: number) => string, most: string) =>
		element(
			'simpleMatchSet',
			{},
			...texts.map((text, index) => {
				const attributes = { identifier: nameOf(index), matchMax: most };
				return element('simpleAssociableChoice', attributes, paragraph(text));
			})
		);
	const settings = { shuffle: 'false', maxAssociations: `${items.length}` };
	return {
		declarations: [responseDeclaration(RESPONSE, 'multiple', 'directedPair', named[0])],
		body: [
			element(
				'matchInteraction',
				{ responseIdentifier: RESPONSE, ...settings },
				side(items, itemName, '1'),
				side(partners, choiceName, `${items.length}`)
			)
		],
		conditions: named.map((pairs) => isChosen(pairs, 'multiple', 'directedPair'))
	};
}

function formulaInteraction(
	{ tex, terms, answers }: Extract<Form, { form: 'formula' }>,
	gapName: (number: number) => string
): Interaction {
	const named = answers.map((answer) => answer.map(choiceName));
	const choices = terms.map((term, index) =>
		element('inlineChoice', { identifier: choiceName(index) }, texText(term))
	);
	const gaps = named[0].map((_, gap) => {
		const settings = { responseIdentifier: responseName(gap), shuffle: 'false' };
		const label = `${gapName(gap + 1)}, \\(${gapTex(gap)}\\): `;
		return element('p', {}, label, element('inlineChoiceInteraction', settings, ...choices));
	});
	return {
		declarations: named[0].map((name, gap) =>
			responseDeclaration(responseName(gap), 'single', 'identifier', [name])
		),
		body: [paragraph(`$${tex}$`), ...gaps],
		conditions: named.map((names) =>
			every(
				names.map((name, gap) => match(variable(responseName(gap)), baseValue('identifier', name)))
			)
		)
	};
}

/** Whether just these are chosen: one, or several in a container. */
function isChosen(
	names: readonly string[],
	container: 'multiple' | 'ordered' | null,
	baseType = 'identifier'
): XmlElement {
	const values = names.map((name) => baseValue(baseType, name));
	return match(variable(RESPONSE), container ? element(container, {}, ...values) : values[0]);
}
