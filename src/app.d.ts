/** A formula compiled from a `.tex` file when the site is built; `scripts/build/tex-modules.js` makes it. */
interface CompiledFormula {
	/** The HTML, cut where a slot's text goes: `html[0] + text of slots[0] + html[1] + …`. */
	readonly html: readonly string[];
	/** The slot between each two parts. A name comes twice or more: in the MathML and in the drawing. */
	readonly slots: readonly string[];
	/** Names of the terms tagged by `\term{name}{…}`, found in the HTML as `data-term`. */
	readonly terms: readonly string[];
	/** The TeX as it was written, for export. */
	readonly tex: string;
}

declare module '*.tex' {
	const formula: CompiledFormula;
	export default formula;
}

declare module '*.tex?inline' {
	const formula: CompiledFormula;
	export default formula;
}

declare module '*.md' {
	const component: import('svelte').Component;
	export default component;
	export const metadata: Readonly<Record<string, unknown>>;
}

declare module 'virtual:lesson-texts' {
	/** The words of the lessons, section by section; `scripts/build/lesson-texts.js` reads them. */
	const texts: readonly {
		readonly slug: string;
		readonly language: 'en' | 'zh';
		/** What stands before the first heading has neither id nor title. */
		readonly sections: readonly {
			readonly id: string;
			readonly title: string;
			readonly text: string;
		}[];
	}[];
	export default texts;
}
