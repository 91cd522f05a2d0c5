import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';

/** A document read by a parser of XML that knows nothing of how it was written; throws on any complaint. */
export function readXml(text: string): Document {
	const refuse = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

/** The elements within another, one level down, of that name or of any. */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
	return Array.from(parent.childNodes)
		.filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
		.filter((child) => name === undefined || child.tagName === name);
}

/** The one child of that name; throws if there is none or more than one. */
export function childOf(parent: Element, name: string): Element {
	const [child, ...others] = childrenOf(parent, name);
	if (!child || others.length > 0) throw new Error(`${parent.tagName} has not just one ${name}`);
	return child;
}

/** The text within an element. */
export function textOf(parent: Element): string {
	return parent.textContent ?? '';
}

/** The root of a document; throws if there is none. */
export function rootOf({ documentElement }: Document): Element {
	if (!documentElement) throw new Error('a document without a root');
	return documentElement;
}

/** The text of a piece of HTML that is XML as well. */
export function htmlText(html: string): string {
	return textOf(rootOf(readXml(`<html>${html}</html>`)));
}
