/** An element of XML or HTML. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
}

/** An element, or a text as it reads: what is special in XML is escaped when it is written. */
export type XmlNode = XmlElement | string;

/** Elements of HTML that are never closed by a tag of their own; all others always are. */
const voidNames = new Set(['br', 'col', 'hr', 'img']);

/** What XML 1.0 cannot hold in any form: control characters, half a surrogate pair. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What some readers take for the end of a line, as XML 1.1 and Unicode do, and turn into a blank. */
const lineEnds = /[\u{85}\u{2028}\u{2029}]/gu;

/** An element with its attributes and what is in it, in order. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly XmlNode[]
): XmlElement {
	return { name, attributes, children };
}

/** A text in which nothing is special in XML any more, neither between tags nor in an attribute. */
function escapeXml(text: string): string {
	return text
		.replace(unwritable, '\u{fffd}')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(lineEnds, (end) => `&#${end.codePointAt(0)};`);
}

/** Nodes on one line, as XML that is HTML as well. */
export function writeNodes(nodes: readonly XmlNode[]): string {
	return nodes.map((node) => (typeof node === 'string' ? escapeXml(node) : written(node))).join('');
}

function written({ name, attributes, children }: XmlElement): string {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
	const opening = `<${name}${pairs.join('')}`;
	return voidNames.has(name) ? `${opening} />` : `${opening}>${writeNodes(children)}</${name}>`;
}

/** A document of XML in UTF-8, the children of its root on lines of their own. */
export function writeDocument({ name, attributes, children }: XmlElement): string {
	const [opening, closing] = written({ name, attributes, children: ['\n'] }).split('\n');
	const lines = children.map((child) => writeNodes([child]));
	return ['<?xml version="1.0" encoding="UTF-8"?>', opening, ...lines, closing, ''].join('\n');
}
