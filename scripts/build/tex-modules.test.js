import { describe, expect, test, vi } from 'vitest';
import { compileFormula, texModules } from './tex-modules.js';

const correlation = String.raw`\term{output}{y_{\slot{row}}} = \sum_{u=0}^{\slot{last}} \term{input}{x_{\slot{row}+u}} \cdot \term{kernel}{w_u}`;

/** The whole HTML with a text in each slot. @param {CompiledFormula} formula @param {(name: string) => string} text */
function fill({ html, slots }, text) {
	return html
		.map((part, index) => part + (index < slots.length ? text(slots[index]) : ''))
		.join('');
}

/** The MathML alone, without what is drawn. @param {string} html */
function mathml(html) {
	return html.slice(html.indexOf('<math'), html.indexOf('</math>') + '</math>'.length);
}

/** Throws unless every tag is closed in its turn. @param {string} html */
function expectWellFormed(html) {
	/** @type {string[]} */
	const open = [];
	for (const [, slash, name, selfClosing] of html.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
		if (slash) expect(open.pop()).toBe(name);
		else if (!selfClosing) open.push(name);
	}
	expect(open).toEqual([]);
}

describe('a formula with slots', () => {
	const formula = compileFormula(correlation);

	test('has a slot between each two parts, and each slot twice', () => {
		expect(formula.html).toHaveLength(formula.slots.length + 1);
		expect(formula.slots).toEqual(['row', 'last', 'row', 'row', 'last', 'row']);
	});

	test('names its terms and keeps its TeX', () => {
		expect(formula.terms).toEqual(['output', 'input', 'kernel']);
		expect(formula.tex).toBe(correlation);
	});

	test('is well formed whatever its slots say', () => {
		expectWellFormed(fill(formula, () => '−1/9'));
	});

	test('has its slots as numbers in MathML and as spans in the drawing', () => {
		const html = fill(formula, (name) => `[${name}]`);
		expect(mathml(html)).toContain('<mn data-slot="row">[row]</mn>');
		expect(html).toMatch(/<span class="mord mtight" data-slot="row">\[row\]<\/span>/);
	});

	test('does not repeat its TeX where it would grow stale', () => {
		expect(fill(formula, String)).not.toContain('annotation');
	});
});

describe('MathML keeps the number of children that its elements ask for', () => {
	test.each([
		[String.raw`\frac{\text{about }\slot{a}}{\slot{b}\slot{c}}`, 'mfrac', 2],
		[String.raw`x_{\slot{a}\text{ of }\slot{b}}`, 'msub', 2],
		[String.raw`\sqrt[\slot{a}]{\slot{b}}`, 'mroot', 2]
	])('%s', (tex, element, count) => {
		const html = mathml(fill(compileFormula(tex), () => '1'));
		expectWellFormed(html);
		const inside = html.slice(
			html.indexOf(`<${element}>`) + element.length + 2,
			html.indexOf(`</${element}>`)
		);
		let depth = 0;
		let children = 0;
		for (const [, slash] of inside.matchAll(/<(\/?)\w+[^>]*>/g)) {
			if (!slash && depth === 0) children += 1;
			depth += slash ? -1 : 1;
		}
		expect(children).toBe(count);
	});
});

test('Chinese, braces and comparisons go through without a warning', () => {
	const warn = vi.spyOn(console, 'warn');
	const formula = compileFormula(String.raw`\text{输出大小} = \{ \slot{n} \mid n < 9 \}`);
	expect(fill(formula, () => '3')).toContain('输出大小');
	expect(fill(formula, () => '3')).toContain('&lt;');
	expect(warn).not.toHaveBeenCalled();
	warn.mockRestore();
});

test('a slot in an operator’s name is found as well', () => {
	const { slots } = compileFormula(String.raw`\operatorname{\slot{name}}(x)`);
	expect(slots).toEqual(['name', 'name']);
});

describe('as a module', () => {
	/** @param {string} code @param {string} id */
	function load(code, id) {
		const { transform } = texModules();
		if (typeof transform !== 'object') throw new Error('the plugin has no transform hook');
		const { code: module } = /** @type {{ code: string }} */ (
			Reflect.apply(transform.handler, undefined, [code, id])
		);
		return JSON.parse(module.replace(/^export default /, '').replace(/;$/, ''));
	}

	test('a file is a display formula, or inline if asked', () => {
		expect(load('x\n', '/a.tex')).toEqual(compileFormula('x'));
		expect(load('x\n', '/a.tex?inline').html[0]).not.toContain('katex-display');
	});

	test.each([
		['x +\n\\frac{\\slot{a}}{\n', '/a.tex:2: '],
		['\\slot{two words}', '/a.tex:1: "two words" cannot name a slot'],
		['x\n\n가', '/a.tex:3: "가" is kept for marking slots'],
		[
			'y\n\\fraq{\\slot{a}}',
			'/a.tex:2: Undefined control sequence: \\fraq in the formula y\n\\fraq{\\slot{a}}'
		]
	])('a mistake is told with its file and line: %j', (code, message) => {
		expect(() => load(code, '/a.tex')).toThrow(message);
	});
});
