import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Response } from '../../answers';
import type { Question } from '../../question';
import type { ReadQuestion } from './expect-faithful';
import { optionIds } from './option-ids';
import { childOf, childrenOf, readXml, rootOf, textOf } from './xml-reading';

/** A variable of an item: what a candidate entered, or what it comes to. */
type Values = ReadonlyMap<string, readonly string[]>;

/** The files of a package by their names, as texts. */
export function readFiles(bytes: Uint8Array): Readonly<Record<string, string>> {
	const files = Object.entries(unzipSync(bytes));
	return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The questions that the manifest of a package names, each able to process responses by its own rules. */
export function readQti(bytes: Uint8Array): readonly ReadQuestion[] {
	const files = readFiles(bytes);
	const manifest = rootOf(readXml(files['imsmanifest.xml']));
	return childrenOf(childOf(manifest, 'resources'), 'resource').map((resource) => {
		const item = rootOf(readXml(files[resource.getAttribute('href') ?? '']));
		return {
			id: item.getAttribute('identifier') ?? '',
			stem: textOf(childOf(item, 'itemBody')),
			say(question: Question, response: Response) {
				const outcomes = process(item, entered(item, question, response));
				const [feedback, solution] = ['FEEDBACK', 'SOLUTION'].map((name) =>
					feedbackOf(item, name, outcomes.get(name)?.[0])
				);
				const isRight = outcomes.get('SCORE')?.[0] === '1';
				return { isRight, specific: feedback, general: solution };
			}
		};
	});
}

/** A response as a candidate gives it to the interactions of an item, in their order. */
function entered(item: Element, question: Question, response: Response): Values {
	const names = childrenOf(item, 'responseDeclaration').map(
		(declaration) => declaration.getAttribute('identifier') ?? ''
	);
	const body = childOf(item, 'itemBody');
	const choices = (name: string) =>
		Array.from(body.getElementsByTagName(name)).map(
			(choice) => choice.getAttribute('identifier') ?? ''
		);
	const one = (values: readonly string[]): Values => new Map([[names[0], values]]);
	switch (question.kind) {
		case 'choice':
		case 'choices':
		case 'cells':
		case 'error': {
			const ids = optionIds(question);
			const all = choices('simpleChoice');
			return one(all.filter((_, index) => response.includes(ids[index])));
		}
		case 'order': {
			const all = choices('simpleChoice');
			const ids = question.items.map(({ id }) => id);
			return one(response.map((id) => all[ids.indexOf(id)]));
		}
		case 'match': {
			const all = choices('simpleAssociableChoice');
			const ids = question.partners.map(({ id }) => id);
			const { length } = question.items;
			return one(response.map((id, index) => `${all[index]} ${all[length + ids.indexOf(id)]}`));
		}
		case 'formula': {
			const all = choices('inlineChoice');
			const ids = optionIds(question);
			return new Map(response.map((id, gap) => [names[gap], [all[ids.indexOf(id)]]]));
		}
		case 'grid': {
			const width = question.answer[0].length;
			const given = question.given?.map(([row, column]) => row * width + column) ?? [];
			const asked = response.filter((_, place) => !given.includes(place));
			return new Map(asked.map((name, index) => [names[index], [name]]));
		}
		default:
			return new Map(response.map((name, index) => [names[index], [name]]));
	}
}

/** The outcomes that an item's rules give to a response. */
function process(item: Element, responses: Values): Values {
	const outcomes = new Map<string, readonly string[]>();
	const set = (rule: Element) => {
		const [value] = childrenOf(rule);
		outcomes.set(rule.getAttribute('identifier') ?? '', evaluate(value, responses));
	};
	for (const rule of childrenOf(childOf(item, 'responseProcessing'))) {
		if (rule.tagName === 'setOutcomeValue') {
			set(rule);
			continue;
		}
		const branch = childrenOf(rule).find((candidate) => holds(childrenOf(candidate)[0], responses));
		if (branch) childrenOf(branch).slice(1).forEach(set);
	}
	return outcomes;
}

/** The values of an expression, as texts. */
function evaluate(expression: Element, responses: Values): readonly string[] {
	switch (expression.tagName) {
		case 'baseValue':
			return [textOf(expression)];
		case 'variable':
			return responses.get(expression.getAttribute('identifier') ?? '') ?? [];
		case 'multiple':
			return childrenOf(expression)
				.flatMap((child) => evaluate(child, responses))
				.toSorted();
		case 'ordered':
			return childrenOf(expression).flatMap((child) => evaluate(child, responses));
		default:
			throw new Error(`no expression with values: ${expression.tagName}`);
	}
}

/** Whether a condition holds. */
function holds(expression: Element, responses: Values): boolean {
	const children = childrenOf(expression);
	const values = () => children.map((child) => evaluate(child, responses));
	switch (expression.tagName) {
		case 'and':
			return children.every((child) => holds(child, responses));
		case 'or':
			return children.some((child) => holds(child, responses));
		case 'match': {
			const isSet = children.some(({ tagName }) => tagName === 'multiple');
			const [a, b] = values().map((list) => (isSet ? list.toSorted() : list).join('|'));
			return a === b;
		}
		case 'stringMatch': {
			const [[a], [b]] = values();
			return a === b;
		}
		case 'equal': {
			const tolerances = (expression.getAttribute('tolerance') ?? '').split(' ').map(Number);
			const [a, b] = values().map(([text]) => numberOf(text));
			return b - tolerances[0] - 1e-9 <= a && a <= b + tolerances[1] + 1e-9;
		}
		default:
			throw new Error(`no condition: ${expression.tagName}`);
	}
}

/** A number that stands in a response as a fraction, or in an item as a decimal. */
function numberOf(text: string): number {
	const [numerator, denominator = 1] = text.split('/').map(Number);
	return numerator / denominator;
}

function feedbackOf(item: Element, outcome: string, identifier: string | undefined): string {
	return childrenOf(item, 'modalFeedback')
		.filter((feedback) => feedback.getAttribute('outcomeIdentifier') === outcome)
		.filter((feedback) => feedback.getAttribute('identifier') === identifier)
		.map(textOf)
		.join(' ');
}
