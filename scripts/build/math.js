import { renderTex, TexError } from './katex.js';
import { markdownRegions } from './markdown-regions.js';
import { SourceError } from './source-error.js';

/** @typedef {import('svelte/compiler').PreprocessorGroup} PreprocessorGroup */

/**
 * Takes formulas and Svelte expressions out of a lesson before Markdown is read: Markdown would find emphasis
 * in `{a * b * c}` and Svelte would find expressions in `$\frac{a}{b}$`. What is taken out leaves a word that
 * holds it, so nothing has to be remembered until `mathAfterMarkdown` puts it back.
 * @returns {PreprocessorGroup}
 */
export function mathBeforeMarkdown() {
	return {
		name: 'math-before-markdown',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			try {
				return { code: takeOut(content) };
			} catch (error) {
				if (!(error instanceof SourceError)) throw error;
				throw new Error(`${filename}:${error.line}: ${error.message}`, { cause: error });
			}
		}
	};
}

/**
 * Puts formulas (as HTML) and expressions back into what Markdown has become.
 * @returns {PreprocessorGroup}
 */
export function mathAfterMarkdown() {
	return {
		name: 'math-after-markdown',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			return { code: putBack(content) };
		}
	};
}

/** @param {string} content */
function takeOut(content) {
	/** @param {import('./markdown-regions.js').Region} region */
	const replace = (region) => {
		const source = content.slice(region.start, region.end);
		switch (region.kind) {
			case 'math':
				checkFormula(content, region);
				return held(region.display ? 'display' : 'inline', region.tex);
			case 'expression':
				return held('expression', source);
			case 'escape':
				return source === '\\$' ? '$' : source;
			case 'tag':
				return holdExpressions(content, region);
			default:
				return source;
		}
	};
	return markdownRegions(content).map(replace).join('');
}

/** @param {string} content @param {{ start: number, tex: string, display: boolean }} formula */
function checkFormula(content, { start, tex, display }) {
	try {
		renderTex(tex, { display });
	} catch (error) {
		if (!(error instanceof TexError)) throw error;
		const texStart = start + (display ? 2 : 1);
		throw new SourceError(content, texStart + error.position, error.message);
	}
}

/** @param {string} content @param {{ start: number, end: number, expressions: { start: number, end: number }[] }} tag */
function holdExpressions(content, tag) {
	let code = '';
	let from = tag.start;
	for (const { start, end } of tag.expressions) {
		code += content.slice(from, start) + held('expression', content.slice(start, end));
		from = end;
	}
	return code + content.slice(from, tag.end);
}

/** @typedef {'display' | 'inline' | 'expression'} Held */

/** A word of letters and digits alone, which Markdown leaves as it is; an `expression` comes back as it was. @param {Held} kind @param {string} source */
export function held(kind, source) {
	return `held${kind}${Buffer.from(source).toString('hex')}z`;
}

const holding = /held(display|inline|expression)([0-9a-f]*)z/g;

/** @param {string} code */
function putBack(code) {
	return code
		.replace(/<p>((?:(?!<\/?p>)[\s\S])*?helddisplay(?:(?!<\/?p>)[\s\S])*?)<\/p>/g, splitParagraph)
		.replace(holding, (_, kind, hex) => {
			const source = Buffer.from(hex, 'hex').toString();
			if (kind === 'expression') return source;
			const html = withoutBraces(renderTex(source, { display: kind === 'display' }));
			return kind === 'display' ? `<div class="math-display">${html}</div>` : html;
		});
}

/** A paragraph cannot hold a block, so it ends before a display formula and another begins after it. @param {string} _ @param {string} inside */
function splitParagraph(_, inside) {
	return inside
		.split(/(helddisplay[0-9a-f]*z)/)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '')
		.map((piece) => (piece.startsWith('helddisplay') ? piece : `<p>${piece}</p>`))
		.join('\n');
}

/** Svelte reads a brace as the start of an expression, also in text and attributes. @param {string} html */
function withoutBraces(html) {
	return html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
