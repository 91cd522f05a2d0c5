import { element } from '../xml';
import type { XmlElement } from '../xml';

/** The value of a variable of an item. */
export function variable(identifier: string): XmlElement {
	return element('variable', { identifier });
}

/** A value that is known beforehand. */
export function baseValue(baseType: string, value: string): XmlElement {
	return element('baseValue', { baseType }, value);
}

/** Whether two expressions have the same value. */
export function match(...operands: readonly [XmlElement, XmlElement]): XmlElement {
	return element('match', {}, ...operands);
}

/** Whether the number of a response is a decimal, or so near to it as the tolerance allows. */
export function equal(identifier: string, value: string, tolerance: string): XmlElement {
	const exactly = { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` };
	return element('equal', exactly, variable(identifier), baseValue('float', value));
}

/** Whether the text of a response is one of several. */
export function isOneOf(identifier: string, texts: readonly string[]): XmlElement {
	return some(
		texts.map((text) =>
			element(
				'stringMatch',
				{ caseSensitive: 'true' },
				variable(identifier),
				baseValue('string', text)
			)
		)
	);
}

/** Whether all of some conditions hold. */
export function every(conditions: readonly XmlElement[]): XmlElement {
	return conditions.length === 1 ? conditions[0] : element('and', {}, ...conditions);
}

function some(conditions: readonly XmlElement[]): XmlElement {
	return conditions.length === 1 ? conditions[0] : element('or', {}, ...conditions);
}

/** Sets an outcome to a value. */
export function setOutcome(identifier: string, value: XmlElement): XmlElement {
	return element('setOutcomeValue', { identifier }, value);
}

/** A response that an item asks for, with its right value; several values where it has several. */
export function responseDeclaration(
	identifier: string,
	cardinality: 'single' | 'multiple' | 'ordered',
	baseType: string,
	right: readonly string[]
): XmlElement {
	return element(
		'responseDeclaration',
		{ identifier, cardinality, baseType },
		element('correctResponse', {}, ...right.map((value) => element('value', {}, value)))
	);
}
