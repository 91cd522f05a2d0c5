import type { EngineError } from '$lib/engine';
import { Player } from '$lib/player/player.svelte';
import type { Messages } from '$messages';
import type { Lock } from './address.svelte';
import type { Pin, Problem } from './parameters';
import type { WireField } from './parameters/wire';
import type { Ask, Asked, Scene, SceneRun, Told } from './scene';

/**
 * An open scene: its parameters, its run, the cursor in it and the pinned cell. Parameters change
 * only to what the scene accepts, so the run always exists; what is refused is told and changes
 * nothing.
 */
export class OpenScene<
	Parameters extends object,
	Run extends SceneRun<Grain, Step>,
	Step,
	Grain extends string
> {
	readonly scene: Scene<Parameters, Run, Step, Grain>;
	/** The state that the author chose; undefined where the scene opens as it does by itself. */
	readonly #chosen;
	#parameters: Parameters;
	#pinned = $state.raw<Pin | null>(null);
	#problems = $state.raw<readonly Problem[]>([]);
	#refusal = $state.raw<EngineError | null>(null);
	#lock: Lock | null = null;
	#ask: Ask<Step, Run> | null = null;

	readonly run: Run = $derived.by(() => this.scene.run(this.#parameters));
	readonly player: Player<Grain, Step>;
	/** How the state differs from the author's, as text for links; null if it does not. */
	readonly encoded: string | null = $derived.by(() => {
		const { grain, index } = this.player;
		const state = { params: this.#parameters, grain, index, pinned: this.#pinned };
		return this.scene.codec.encode(state, this.#chosen) || null;
	});

	constructor(scene: Scene<Parameters, Run, Step, Grain>, initial: string) {
		this.scene = scene;
		const { state, problems } = scene.codec.decode(initial);
		this.#chosen = initial === '' ? undefined : state;
		this.#parameters = $state.raw(state.params);
		this.#pinned = state.pinned;
		this.#problems = problems;
		this.player = new Player(() => this.run.timeline);
		this.player.restore(state);
	}

	/** The present step, told in a language. */
	tell(messages: Messages): Told {
		const { step } = this.player;
		return {
			words: this.scene.narrate(step, this.run, messages),
			table: this.scene.table(step, this.run, messages)
		};
	}

	/** Loads what `asks` needs. */
	async loadAsk(): Promise<void> {
		this.#ask = (await this.scene.loadAsk?.()) ?? null;
	}

	/** The number that the present step gives; null where figures print it, or there is none, or before `loadAsk`. */
	asks(messages: Messages): Asked | null {
		return this.#ask?.(this.player.step, this.run, messages) ?? null;
	}

	get parameters(): Parameters {
		return this.#parameters;
	}

	get pinned(): Pin | null {
		return this.#pinned;
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
		return this.scene.parameters.write(this.#parameters, null);
	}

	/** Has every change asked for from now on: by controls, by typing, and by texts of states. */
	lock(lock: Lock): void {
		this.#lock = lock;
	}

	/** Why a change cannot be made; null if it can. */
	refuses(change: Partial<Parameters>): EngineError | null {
		const { parameters } = this.scene;
		const params = { ...this.#parameters, ...change };
		return (
			this.#lock?.(parameters.write(params, this.#parameters)) ?? parameters.constraint(params)
		);
	}

	/** Makes a change and tells whether it was possible; an impossible one is refused whole. */
	update(change: Partial<Parameters>): boolean {
		this.#refusal = this.refuses(change);
		if (this.#refusal !== null) return false;
		this.#parameters = { ...this.#parameters, ...change };
		return true;
	}

	/** Keeps a cell lit; null lets go of it. */
	pin(cell: Pin | null): void {
		this.#pinned = cell;
	}

	/** Opens the state that a text describes, or the nearest one that is valid; null is the author's. */
	restore(text: string | null): void {
		const { state, problems } = this.scene.codec.decode(text ?? '', this.#chosen);
		this.dismiss();
		if (!this.update(state.params)) return;
		this.#problems = problems;
		this.#pinned = state.pinned;
		this.player.restore(state);
	}

	reset(): void {
		this.restore(null);
	}

	/** Forgets what was wrong. */
	dismiss(): void {
		this.#problems = [];
		this.#refusal = null;
	}
}
