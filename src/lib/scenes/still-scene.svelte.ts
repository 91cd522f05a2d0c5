import type { EngineError } from '$lib/engine';
import type { Lock } from './address.svelte';
import type { Problem } from './parameters';
import type { WireField } from './parameters/wire';
import type { StillCodec } from './still-state';

/** A scene without steps as it is open on a page: its parameters, and what was wrong with a link. */
export class StillScene<Params extends object> {
	readonly #codec: StillCodec<Params>;
	/** The state that the author chose; `restore(null)` goes back to it. */
	readonly #initial: Params;
	#parameters: Params;
	#problems = $state.raw<readonly Problem[]>([]);
	#refusal = $state.raw<EngineError | null>(null);
	#lock: Lock | null = null;

	/** How the state differs from the author's, as text for links; null if it does not. */
	readonly encoded: string | null = $derived.by(
		() => this.#codec.encode(this.#parameters, this.#initial) || null
	);

	constructor(codec: StillCodec<Params>, initial: string) {
		this.#codec = codec;
		this.#initial = codec.decode(initial).params;
		this.#parameters = $state.raw(this.#initial);
	}

	get parameters(): Params {
		return this.#parameters;
	}

	/** What could not be read of the last state that was restored. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	/** Why the last change was not made; null if it was. */
	get refusal(): EngineError | null {
		return this.#refusal;
	}

	/** Every parameter as text. */
	get written(): readonly WireField[] {
		return this.#codec.parameters.write(this.#parameters, null);
	}

	/** Has every change asked for from now on; what is refused is not made. */
	lock(lock: Lock): void {
		this.#lock = lock;
	}

	/** Makes a change; the values are within their bounds, as the controls keep them. */
	update(change: Partial<Params>): void {
		const params = { ...this.#parameters, ...change };
		this.#refusal = this.#lock?.(this.#codec.parameters.write(params, this.#parameters)) ?? null;
		if (this.#refusal === null) this.#parameters = params;
	}

	/** Opens the state that a text describes, or the nearest one that is valid; null is the author's. */
	restore(text: string | null): void {
		const { params, problems } = this.#codec.decode(text ?? '', this.#initial);
		this.#problems = problems;
		this.update(params);
	}

	/** Forgets what was wrong. */
	dismiss(): void {
		this.#problems = [];
		this.#refusal = null;
	}
}
