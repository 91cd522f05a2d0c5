import katex from 'katex';

/** Macros that every formula of the course may use. */
const macros = {
	// \term{w}{…} names a part of a formula, so that it can be coloured and tied to the cells it speaks of.
	'\\term': '\\htmlData{term=#1}{#2}'
};

/** A formula KaTeX cannot read; `position` is the offset in the TeX that was given. */
export class TexError extends Error {
	/** @param {string} reason @param {string} tex @param {number} position */
	constructor(reason, tex, position) {
		super(`${reason} in the formula ${tex.trim()}`);
		this.reason = reason;
		this.position = position;
	}
}

/** The same formula stands in both languages of a lesson, and every page is built twice. @type {Map<string, string>} */
const rendered = new Map();

/**
 * TeX to HTML with MathML beside it for screen readers. Throws a `TexError` on anything that is not clean TeX.
 * @param {string} tex
 * @param {{ display?: boolean }} [options]
 */
export function renderTex(tex, { display = false } = {}) {
	const key = (display ? 'display ' : 'inline ') + tex;
	const html = rendered.get(key) ?? render(tex, display);
	rendered.set(key, html);
	return html;
}

/** @param {string} tex @param {boolean} display */
function render(tex, display) {
	try {
		return katex.renderToString(tex, {
			displayMode: display,
			output: 'htmlAndMathml',
			throwOnError: true,
			trust: ({ command }) => {
				if (command === '\\htmlData' || command === '\\htmlClass') return true;
				// KaTeX would print the command's name in red and go on.
				throw new TexError(`${command} is not allowed`, tex, tex.indexOf(command));
			},
			// Everything that LaTeX itself would not accept is an error, but for the tags that we rely on.
			strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
			macros: { ...macros }
		});
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		// A formula that breaks off is at fault on its last line, not on the empty one after it.
		const position = Math.min(error.position ?? 0, tex.trimEnd().length);
		throw new TexError(error.rawMessage, tex, position);
	}
}
