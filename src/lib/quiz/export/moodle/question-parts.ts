import { element, writeNodes } from '../xml';
import type { XmlElement, XmlNode } from '../xml';

/** A file that belongs to a text of a question. */
export interface MoodleFile {
	readonly name: string;
	/** Its bytes in base64. */
	readonly base64: string;
}

/** A text of a question, of HTML, with its files. */
export function htmlField(
	name: string,
	html: string,
	attributes: Readonly<Record<string, string>> = {},
	...more: readonly XmlElement[]
): XmlElement {
	return element(name, { ...attributes, format: 'html' }, element('text', {}, html), ...more);
}

/** A field with a text that is not HTML. */
export function textField(name: string, text: string): XmlElement {
	return element(name, {}, element('text', {}, text));
}

/** A setting of a question. */
export function setting(name: string, value: string): XmlElement {
	return element(name, {}, value);
}

/** An answer with its share of the mark in percent, and the feedback to whoever gives it. */
export function answerField(
	share: string,
	text: string,
	feedback: readonly XmlNode[],
	{ isHtml, more = [] }: { readonly isHtml: boolean; readonly more?: readonly XmlElement[] }
): XmlElement {
	return element(
		'answer',
		{ fraction: share, format: isHtml ? 'html' : 'moodle_auto_format' },
		element('text', {}, text),
		htmlField('feedback', writeNodes(feedback)),
		...more
	);
}

/** What Moodle says to a whole response; a question of several parts must have it. */
export function combinedFeedback(): readonly XmlElement[] {
	return ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map((name) =>
		htmlField(name, '')
	);
}

/** A file as it stands beside the text that shows it. */
export function fileField({ name, base64 }: MoodleFile): XmlElement {
	return element('file', { name, path: '/', encoding: 'base64' }, base64);
}
