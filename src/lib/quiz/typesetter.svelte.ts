import type katex from 'katex';

/** What sets formulas in the page, loaded when the first one is wanted. */
class Typesetter {
	#katex = $state.raw<typeof katex | null>(null);
	#isAsked = false;

	/** Whether formulas can be set now. */
	get isReady(): boolean {
		return this.#katex !== null;
	}

	/** Loads what is needed, once; without a network, whoever asks next tries again. */
	async load(): Promise<void> {
		if (this.#isAsked) return;
		this.#isAsked = true;
		try {
			this.#katex = (await import('katex')).default;
		} catch {
			this.#isAsked = false;
		}
	}

	/**
	 * Sets a formula into an element, with MathML for those who listen. Nothing happens before
	 * `isReady`. TeX that cannot be read is shown as it is.
	 */
	set(tex: string, element: HTMLElement, displayMode = false): void {
		this.#katex?.render(tex, element, {
			displayMode,
			output: 'htmlAndMathml',
			throwOnError: false,
			// Parts of a formula may be named, so that a field can be laid over them.
			trust: ({ command }) => command === '\\htmlData',
			strict: 'ignore'
		});
	}
}

/** One for the page: what is loaded for one formula sets them all. */
export const typesetter = new Typesetter();
