import fc from 'fast-check';
import { expect, it } from 'vitest';
import { childOf, readXml, rootOf, textOf } from './testing/xml-reading';
import { element, writeDocument, writeNodes } from './xml';

it('writes texts and attributes that an independent parser reads back', () => {
	// The parser complains of the character that stands for unreadable ones, and rightly turns other blanks into spaces.
	const text = fc.string({ unit: 'grapheme' }).filter((sample) => !/[\r\n\t\ufffd]/.test(sample));
	fc.assert(
		fc.property(text, text, (content, attribute) => {
			const root = rootOf(
				readXml(writeDocument(element('a', { b: attribute }, element('c', {}, content))))
			);
			expect(root.textContent?.trim()).toBe(content.trim());
			expect(root.getAttribute('b')).toBe(attribute);
		})
	);
});

it('writes every character that XML can hold as one that is read back', () => {
	// Other blanks are rightly turned into spaces, and the parser complains of the character that stands for unreadable ones.
	const isReadBack = (code: number) =>
		code >= 0x20 && (code < 0xd800 || code > 0xdfff) && (code < 0xfffd || code > 0xffff);
	const characters = Array.from({ length: 0x110000 }, (_, code) => code)
		.filter(isReadBack)
		.map((code) => String.fromCodePoint(code));
	const all = characters.join('');
	const root = rootOf(readXml(writeDocument(element('a', { b: all }, element('c', {}, all)))));
	const changed = (read: string) =>
		Array.from(read)
			.map((character, place) => [characters[place], character])
			.filter(([written, back]) => written !== back);
	expect(changed(root.getAttribute('b') ?? '')).toEqual([]);
	expect(changed(textOf(childOf(root, 'c')))).toEqual([]);
});

it('replaces what XML cannot hold', () => {
	expect(writeNodes(['a\u0000b\uD800c'])).toBe('a\uFFFDb\uFFFDc');
});

it('closes all elements of HTML but those that have no end', () => {
	const nodes = [element('td'), element('img', { src: 'a' }), '1 < 2'];
	expect(writeNodes(nodes)).toBe('<td></td><img src="a" />1 &lt; 2');
});
