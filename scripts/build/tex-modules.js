import { renderTex, TexError } from './katex.js';
import { lineAt } from './source-error.js';

/**
 * A slot reaches KaTeX as a syllable of a script that the course never uses, another one for each slot in the
 * source: KaTeX has metrics for that script, so it gives the slot the height of a capital and warns of nothing.
 * (Tried a private-use character; it has no metrics, and KaTeX warns at each.)
 */
const firstMarker = 0xac00;
const marker = /[\uac00-\ud7a3]/;
const eachMarker = new RegExp(marker, 'g');
const eachSlot = /\\slot\{([^{}]*)\}/g;
const validName = /^[A-Za-z][\w-]*$/;

/**
 * Compiles TeX with `\slot{name}` marks to HTML cut at its slots. Each slot is an element with
 * `data-slot="name"`, twice in the whole: in the MathML that is read aloud, and in what is drawn.
 * @param {string} tex
 * @param {{ display?: boolean }} [options]
 * @returns {CompiledFormula}
 */
export function compileFormula(tex, { display = true } = {}) {
	const { marked, names } = markSlots(tex);
	const html = wrapSlots(renderMarked(marked, tex, display), names);
	const slots = (html.match(eachMarker) ?? []).map((character) => nameOf(character, names));
	const terms = [...html.matchAll(/ data-term="([^"]+)"/g)].map(([, term]) => term);
	return { html: html.split(marker), slots, terms: [...new Set(terms)], tex };
}

/** @param {string} tex */
function markSlots(tex) {
	const foreign = marker.exec(tex);
	if (foreign) throw new TexError(`"${foreign[0]}" is kept for marking slots`, tex, foreign.index);
	/** @type {string[]} */
	const names = [];
	const marked = tex.replace(eachSlot, (_, name, position) => {
		if (!validName.test(name)) throw new TexError(`"${name}" cannot name a slot`, tex, position);
		return `\\text{${String.fromCharCode(firstMarker + names.push(name) - 1)}}`;
	});
	return { marked, names };
}

/** @param {string} marked @param {string} tex @param {boolean} display */
function renderMarked(marked, tex, display) {
	try {
		return renderTex(marked, { display });
	} catch (error) {
		if (!(error instanceof TexError)) throw error;
		// Told in the author's words; marks move characters but never lines, which is what gets reported.
		const line = lineAt(marked, error.position);
		const position = tex.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
		throw new TexError(error.reason, tex, position);
	}
}

/** @param {string} character @param {string[]} names */
function nameOf(character, names) {
	return names[character.charCodeAt(0) - firstMarker];
}

/** @param {string} html @param {string[]} names */
function wrapSlots(html, names) {
	/** @param {string} character */
	const mathml = (character) => `<mn data-slot="${nameOf(character, names)}">${character}</mn>`;
	return (
		html
			// The annotation repeats the TeX, which cannot follow the slots as they change.
			.replace(/<annotation [^>]*>[\s\S]*?<\/annotation>/, '')
			.replace(/<mtext>([^<]*)<\/mtext>/g, (whole, text) => {
				if (!marker.test(text)) return whole;
				// KaTeX joins neighbouring texts; one element must stay one, since <mfrac> counts its children.
				const pieces = text.split(/([\uac00-\ud7a3])/).filter(Boolean);
				const elements = pieces.map((/** @type {string} */ piece) =>
					marker.test(piece) ? mathml(piece) : `<mtext>${piece}</mtext>`
				);
				return elements.length === 1 ? elements[0] : `<mrow>${elements.join('')}</mrow>`;
			})
			.replace(/<mi[^>]*>([\uac00-\ud7a3])<\/mi>/g, (_, character) => mathml(character))
			.replace(
				/<span class="mord hangul_fallback([^"]*)">([\uac00-\ud7a3])<\/span>/g,
				(_, classes, character) =>
					`<span class="mord${classes}" data-slot="${nameOf(character, names)}">${character}</span>`
			)
	);
}

/**
 * Lets a module import a formula: `import formula from './conv2d.tex'` is a `CompiledFormula`, set as a display
 * formula, or in the line with `'./conv2d.tex?inline'`.
 * @returns {import('vite').Plugin}
 */
export function texModules() {
	return {
		name: 'receptive:tex-modules',
		enforce: 'pre',
		transform: {
			filter: { id: /\.tex(\?inline)?$/ },
			handler(code, id) {
				const [file, query] = id.split('?');
				return {
					code: `export default ${JSON.stringify(compileFile(code, file, query !== 'inline'))};`,
					map: { mappings: '' },
					moduleType: 'js'
				};
			}
		}
	};
}

/** @param {string} tex @param {string} file @param {boolean} display */
function compileFile(tex, file, display) {
	try {
		return compileFormula(tex.trimEnd(), { display });
	} catch (error) {
		if (!(error instanceof TexError)) throw error;
		throw new Error(`${file}:${lineAt(tex, error.position)}: ${error.message}`, { cause: error });
	}
}
