/** The part of localStorage that is used; each call may throw where storage is blocked or full. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What has to be known of a record to keep it. */
export interface RecordFormat<Value> {
	/** The key under which it is stored. */
	readonly key: string;
	readonly empty: Value;
	/** The record that a text holds; null if it is damaged. */
	read(text: string): Value | null;
	write(value: Value): string;
	/** What two records say together, in whichever order and however often they are merged. */
	merge(a: Value, b: Value): Value;
}

/** Where a record that could not be read is set aside. */
export function damagedKey(key: string): string {
	return `${key}-damaged`;
}

/**
 * A record kept in the browser's storage. Other tabs write there too, so that every change starts from what is
 * stored, and what they write is merged. A record that cannot be read is set aside, never overwritten.
 */
export class KeptRecord<Value> {
	readonly #format: RecordFormat<Value>;
	readonly #storage: KeptStorage | null;
	#value: Value;
	#damaged = $state.raw<string | null>(null);
	#isBlocked = $state(false);

	/** `storage` is null where the browser allows none. */
	constructor(format: RecordFormat<Value>, storage: KeptStorage | null) {
		this.#format = format;
		this.#storage = storage;
		this.#isBlocked = storage === null;
		this.#damaged = this.#attempt((kept) => kept.getItem(damagedKey(format.key))) ?? null;
		this.#value = $state.raw(this.#stored());
	}

	get value(): Value {
		return this.#value;
	}

	/** The text of a record that could not be read; null if there is none. */
	get damaged(): string | null {
		return this.#damaged;
	}

	/** Whether the browser does not let the record be stored, so that it ends with the page. */
	get isBlocked(): boolean {
		return this.#isBlocked;
	}

	/** Changes what is stored, other tabs' changes included. */
	change(change: (value: Value) => Value): void {
		this.#value = change(this.#format.merge(this.#value, this.#stored()));
		const text = this.#format.write(this.#value);
		this.#attempt((storage) => storage.setItem(this.#format.key, text));
	}

	dropDamaged(): void {
		this.#damaged = null;
		this.#attempt((storage) => storage.removeItem(damagedKey(this.#format.key)));
	}

	/** Takes in what another tab has written. */
	receive(): void {
		this.#value = this.#format.merge(this.#value, this.#stored());
	}

	#stored(): Value {
		const text = this.#attempt((storage) => storage.getItem(this.#format.key));
		if (!text) return this.#format.empty;
		const value = this.#format.read(text);
		if (value === null) this.#setAside(text);
		return value ?? this.#format.empty;
	}

	#setAside(text: string): void {
		const earlier = this.#damaged;
		const aside = earlier === null || earlier === text ? text : `${earlier}\n${text}`;
		this.#damaged = aside;
		this.#attempt((storage) => {
			storage.setItem(damagedKey(this.#format.key), aside);
			storage.removeItem(this.#format.key);
		});
	}

	#attempt<Result>(action: (storage: KeptStorage) => Result): Result | undefined {
		if (!this.#storage) return undefined;
		try {
			return action(this.#storage);
		} catch {
			this.#isBlocked = true;
			return undefined;
		}
	}
}

/** A record kept in this browser's storage that follows other tabs; in the browser only. */
export function openKept<Value>(format: RecordFormat<Value>): KeptRecord<Value> {
	const record = new KeptRecord(format, browserStorage());
	addEventListener('storage', ({ key }) => {
		if (key === format.key || key === null) record.receive();
	});
	return record;
}

function browserStorage(): KeptStorage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}
