import type { Element } from '@xmldom/xmldom';
import { childrenOf } from './xml-reading';

/**
 * What QTI 2.1 says of an element: its attributes, those that must be there first, and which
 * elements it may hold, as a regular expression over their names, each followed by a blank.
 */
interface Rule {
	readonly required?: readonly string[];
	readonly optional?: readonly string[];
	readonly children: string;
	/** Whether text may stand in it; not if left out. */
	readonly hasText?: boolean;
}

const names = (...list: readonly string[]) => `((${list.join('|')}) )`;
const inline = names('strong', 'img', 'textEntryInteraction', 'inlineChoiceInteraction');
const interactions = ['choiceInteraction', 'orderInteraction', 'matchInteraction'];
const block = names('p', 'table', 'ul', 'div', ...interactions);
const flow = names('p', 'table', 'ul', 'div', 'strong', 'img', 'textEntryInteraction');
const expression = names('variable', 'baseValue', 'multiple', 'ordered');
const condition = names('and', 'or', 'match', 'equal', 'stringMatch');
const rule = names('setOutcomeValue', 'responseCondition');
const bodyElement = ['id', 'class', 'xml:lang', 'label'];
const declared = ['identifier', 'cardinality', 'baseType'];
const text = { children: '', hasText: true };

/** The part of the [information model](https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html) that exports use. */
const rules: Readonly<Record<string, Rule>> = {
	assessmentItem: {
		required: ['identifier', 'title', 'adaptive', 'timeDependent', 'xmlns'],
		optional: ['xml:lang', 'label', 'toolName', 'toolVersion', 'xmlns:xsi', 'xsi:schemaLocation'],
		children:
			'(responseDeclaration )*(outcomeDeclaration )*(itemBody )?(responseProcessing )?(modalFeedback )*'
	},
	responseDeclaration: { required: declared, children: '(correctResponse )?' },
	outcomeDeclaration: { required: declared, children: '(defaultValue )?' },
	correctResponse: { children: '(value )+' },
	defaultValue: { children: '(value )+' },
	value: text,
	itemBody: { optional: bodyElement, children: `${block}*` },
	p: { optional: bodyElement, children: `${inline}*`, hasText: true },
	ul: { optional: bodyElement, children: '(li )*' },
	li: { optional: bodyElement, children: `${flow}*`, hasText: true },
	strong: { optional: bodyElement, children: `${inline}*`, hasText: true },
	img: { required: ['src', 'alt'], optional: [...bodyElement, 'longdesc'], children: '' },
	table: { optional: [...bodyElement, 'summary'], children: '(caption )?(tbody )+' },
	caption: { optional: bodyElement, children: `${inline}*`, hasText: true },
	tbody: { optional: bodyElement, children: '(tr )+' },
	tr: { optional: bodyElement, children: '((td|th) )+' },
	td: { optional: [...bodyElement, 'headers', 'scope'], children: `${flow}*`, hasText: true },
	th: { optional: [...bodyElement, 'headers', 'scope'], children: `${flow}*`, hasText: true },
	choiceInteraction: {
		required: ['responseIdentifier', 'shuffle', 'maxChoices'],
		optional: [...bodyElement, 'minChoices'],
		children: '(prompt )?(simpleChoice )+'
	},
	orderInteraction: {
		required: ['responseIdentifier', 'shuffle'],
		optional: [...bodyElement, 'minChoices', 'maxChoices', 'orientation'],
		children: '(prompt )?(simpleChoice )+'
	},
	matchInteraction: {
		required: ['responseIdentifier', 'shuffle', 'maxAssociations'],
		optional: [...bodyElement, 'minAssociations'],
		children: '(prompt )?(simpleMatchSet ){2}'
	},
	simpleChoice: {
		required: ['identifier'],
		optional: [...bodyElement, 'fixed'],
		children: `${flow}*`,
		hasText: true
	},
	simpleMatchSet: { children: '(simpleAssociableChoice )*' },
	simpleAssociableChoice: {
		required: ['identifier', 'matchMax'],
		optional: [...bodyElement, 'fixed', 'matchMin'],
		children: `${flow}*`,
		hasText: true
	},
	textEntryInteraction: {
		required: ['responseIdentifier'],
		optional: [...bodyElement, 'expectedLength', 'patternMask', 'placeholderText', 'base'],
		children: ''
	},
	inlineChoiceInteraction: {
		required: ['responseIdentifier', 'shuffle'],
		optional: [...bodyElement, 'required'],
		children: '(inlineChoice )+'
	},
	inlineChoice: { required: ['identifier'], optional: [...bodyElement, 'fixed'], ...text },
	responseProcessing: { optional: ['template'], children: `${rule}*` },
	responseCondition: { children: '(responseIf )(responseElseIf )*(responseElse )?' },
	responseIf: { children: `${condition}${rule}*` },
	responseElseIf: { children: `${condition}${rule}*` },
	setOutcomeValue: { required: ['identifier'], children: expression },
	and: { children: `${condition}+` },
	or: { children: `${condition}+` },
	match: { children: `${expression}{2}` },
	equal: {
		required: ['toleranceMode'],
		optional: ['tolerance', 'includeLowerBound', 'includeUpperBound'],
		children: `${expression}{2}`
	},
	stringMatch: {
		required: ['caseSensitive'],
		optional: ['substring'],
		children: `${expression}{2}`
	},
	multiple: { children: `${expression}*` },
	ordered: { children: `${expression}*` },
	variable: { required: ['identifier'], optional: ['weightIdentifier'], children: '' },
	baseValue: { required: ['baseType'], ...text },
	modalFeedback: {
		required: ['outcomeIdentifier', 'identifier', 'showHide'],
		optional: ['title'],
		children: `${flow}*`,
		hasText: true
	}
};

/** What in an element and in all within it is not as QTI 2.1 says. */
export function* violations(element: Element): Iterable<string> {
	const known = rules[element.tagName];
	if (!known) {
		yield `no element of QTI: ${element.tagName}`;
		return;
	}
	const { required = [], optional = [], children, hasText = false } = known;
	const attributes = Array.from(element.attributes).map(({ name }) => name);
	for (const name of required) {
		if (!attributes.includes(name)) yield `${element.tagName} lacks ${name}`;
	}
	for (const name of attributes) {
		if (![...required, ...optional].includes(name)) yield `${element.tagName} has ${name}`;
	}
	const within = childrenOf(element);
	const sequence = within.map(({ tagName }) => `${tagName} `).join('');
	if (!new RegExp(`^(?:${children})$`).test(sequence)) {
		yield `${element.tagName} holds ${sequence}`;
	}
	const words = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 3);
	if (!hasText && words.some(({ nodeValue }) => nodeValue?.trim())) {
		yield `${element.tagName} holds text`;
	}
	for (const child of within) yield* violations(child);
}
