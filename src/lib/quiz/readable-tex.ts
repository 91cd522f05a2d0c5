/** Commands that one character says as well. */
const characters: Readonly<Record<string, string>> = {
	times: '×',
	cdot: '·',
	cdots: '⋯',
	ldots: '…',
	dots: '…',
	div: '÷',
	pm: '±',
	le: '≤',
	leq: '≤',
	ge: '≥',
	geq: '≥',
	ne: '≠',
	neq: '≠',
	approx: '≈',
	infty: '∞',
	to: '→',
	rightarrow: '→',
	mapsto: '↦',
	in: '∈',
	sum: '∑',
	prod: '∏',
	partial: '∂',
	lfloor: '⌊',
	rfloor: '⌋',
	lceil: '⌈',
	rceil: '⌉',
	alpha: 'α',
	beta: 'β',
	gamma: 'γ',
	delta: 'δ',
	Delta: 'Δ',
	varepsilon: 'ε',
	epsilon: 'ε',
	eta: 'η',
	theta: 'θ',
	lambda: 'λ',
	mu: 'μ',
	pi: 'π',
	sigma: 'σ',
	Sigma: 'Σ',
	tau: 'τ',
	phi: 'φ',
	odot: '⊙',
	ast: '∗',
	quad: ' ',
	qquad: ' '
};

/** Commands that only say how large or in which letters something is set. */
const settings =
	/\\(?:left|right|biggl?|biggr|Biggl?|Biggr|bigl?|bigr|Bigl?|Bigr|text|textbf|mathrm|mathbf|mathit|mathbb|operatorname|displaystyle|dfrac(?!\{)|limits)(?![A-Za-z])\*?/g;

const fraction = /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/;
const root = /\\sqrt\s*\{([^{}]*)\}/;
const group = /([_^])\{([^{}]*)\}/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A formula as one line of plain text, for where it cannot be typeset: `\frac{n-k}{s}+1` is
 * `(n−k)/s+1`. What has no such form keeps its name.
 */
export function readableTex(tex: string): string {
	let text = tex
		.replace(settings, '')
		.replace(/\\([A-Za-z]+)/g, (command, name: string) =>
			Object.hasOwn(characters, name) ? characters[name] : command
		);
	for (const [form, write] of [
		[fraction, (above: string, below: string) => `${bracketed(above)}/${bracketed(below)}`],
		[root, (inner: string) => `√${bracketed(inner)}`],
		[group, (sign: string, inner: string) => `${sign}${bracketed(inner)}`]
	] as const) {
		while (form.test(text)) {
			text = text.replace(form, (_, first: string, second: string) => write(first, second));
		}
	}
	return text
		.replace(/\\[,;:! ]/g, ' ')
		.replace(/\^(\d)(?!\d)/g, (_, digit: string) => superscripts[Number(digit)])
		.replace(/[{}]/g, '')
		.replaceAll('-', '−')
		.replaceAll('\\', '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What stands under a stroke or beside one, in brackets unless it is a single thing. */
function bracketed(text: string): string {
	return /^[\p{L}\p{N}.]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}
