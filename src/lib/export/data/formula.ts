/** A formula of the page with what it says now, for other programs. */
export interface WrittenFormula {
	readonly latex: string;
	readonly mathml: string;
}

/** The end of the group in braces that begins at `start`. */
function groupEnd(tex: string, start: number): number {
	let depth = 0;
	for (let at = start; at < tex.length; at++) {
		if (tex[at] === '\\') at += 1;
		else if (tex[at] === '{') depth += 1;
		else if (tex[at] === '}' && (depth -= 1) === 0) return at;
	}
	throw new RangeError(`latexOf: a brace at ${start} is never closed in ${tex}`);
}

/** What stands in a slot, as LaTeX: numbers as they are, anything else as text. */
function slotTex(value: string): string {
	const plain = value.replaceAll('−', '-').replaceAll('×', '\\times ').replaceAll('≈', '\\approx ');
	return /^[\d\s.,+\-/=()a-z\\]*$/.test(plain) ? plain : `\\text{${value}}`;
}

/**
 * TeX as it was written for the site, as LaTeX that any program reads: parts that are tied to cells
 * lose their ties, and slots have what `slots` says. Throws a RangeError for braces that do not match.
 */
export function latexOf(tex: string, slots: Readonly<Record<string, string>>): string {
	const filled = tex.replace(/\\slot\{([^{}]*)\}/g, (_, name: string) =>
		slotTex(slots[name] ?? '')
	);
	const mark = /\\term\{[^{}]*\}\{/.exec(filled);
	if (!mark) return filled;
	const open = mark.index + mark[0].length - 1;
	const close = groupEnd(filled, open);
	const inner = filled.slice(open + 1, close);
	return filled.slice(0, mark.index) + latexOf(`{${inner}}${filled.slice(close + 1)}`, slots);
}

/** The MathML that a formula is read aloud from, without what ties it to the page. */
function mathmlOf(formula: Element): string {
	const math = formula.querySelector('math')?.cloneNode(true);
	if (!(math instanceof Element)) return '';
	for (const part of math.querySelectorAll('*'))
		for (const name of part.getAttributeNames())
			if (name.startsWith('data-') || name === 'class' || name === 'style')
				part.removeAttribute(name);
	return new XMLSerializer().serializeToString(math);
}

/** The formulas in a part of the page, as they are now; `typeset` tells what each element was made from. */
export function formulasIn(
	root: Element,
	typeset: Pick<WeakMap<Element, CompiledFormula>, 'get'>
): readonly WrittenFormula[] {
	return [...root.querySelectorAll('.formula')].flatMap((element) => {
		const formula = typeset.get(element);
		if (!formula) return [];
		const slots = [...element.querySelectorAll<HTMLElement>('[data-slot]')].map(
			({ dataset, textContent }) => [dataset.slot ?? '', textContent]
		);
		const latex = latexOf(formula.tex, Object.fromEntries(slots));
		return [{ latex, mathml: mathmlOf(element) }];
	});
}
