import { SvelteSet } from 'svelte/reactivity';
import { entryName } from './entries';
import type { Bank, BankEntry } from './entries';
import { anyEntry, filtered, filterSet } from './filter';
import type { BankFilter } from './filter';

/** The version of filters in links, which stands before the fields of each. */
const VERSION = '1';

/** What somebody looks at in the question bank, and what they have chosen of it. */
export class BankView {
	readonly #bank: Bank;
	readonly #set;
	readonly #chosen = new SvelteSet<string>();
	#filter = $state.raw(anyEntry);
	/** Whether a link said something that there is not. */
	isDamaged = $state(false);

	/** The entries that pass the filter. */
	readonly shown: readonly BankEntry[] = $derived.by(() =>
		filtered(this.#bank.entries, this.#filter)
	);
	/** The entries chosen, also those that the filter hides, in the order of the bank. */
	readonly chosen: readonly BankEntry[] = $derived.by(() =>
		this.#bank.entries.filter((entry) => this.#chosen.has(entryName(entry)))
	);
	/** Whether all that is shown is chosen. */
	readonly isAllChosen: boolean = $derived.by(
		() => this.shown.length > 0 && this.shown.every((entry) => this.isChosen(entry))
	);

	constructor(bank: Bank) {
		this.#bank = bank;
		this.#set = filterSet(bank);
	}

	get filter(): BankFilter {
		return this.#filter;
	}

	/** Shows what passes another filter. */
	show(filter: BankFilter): void {
		this.#filter = filter;
		this.isDamaged = false;
	}

	/** The filter as it stands in a link; null where everything is shown. */
	get encoded(): string | null {
		return this.textOf(this.#filter);
	}

	/** A filter as it stands in a link; null for that which all pass. */
	textOf(filter: BankFilter): string | null {
		const fields = this.#set.encode(filter);
		return fields === '' ? null : `${VERSION}~${fields}`;
	}

	/** Shows what a link says, or the nearest that there is. */
	restore(text: string | null): void {
		const [version, ...fields] = (text ?? VERSION).split('~');
		const isKnown = version === VERSION;
		const { params, problems } = this.#set.decode(isKnown ? fields.join('~') : '');
		this.#filter = params;
		this.isDamaged = !isKnown || problems.length > 0;
	}

	isChosen(entry: BankEntry): boolean {
		return this.#chosen.has(entryName(entry));
	}

	/** Chooses entries, or leaves them out. */
	choose(entries: readonly BankEntry[], isChosen: boolean): void {
		for (const entry of entries) {
			if (isChosen) this.#chosen.add(entryName(entry));
			else this.#chosen.delete(entryName(entry));
		}
	}
}
