import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXml, rootOf } from './testing/xml-reading';
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
		}),
		{
			examples: [
				['', '\u2028'],
				['a\u0085b', '\u0085']
			]
		}
	);
});

it('replaces what XML cannot hold', () => {
	expect(writeNodes(['a\u0000b\uD800c'])).toBe('a\uFFFDb\uFFFDc');
});

it('closes all elements of HTML but those that have no end', () => {
	const nodes = [element('td'), element('img', { src: 'a' }), '1 < 2'];
	expect(writeNodes(nodes)).toBe('<td></td><img src="a" />1 &lt; 2');
});
