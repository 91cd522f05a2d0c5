import { StillScene } from '../still-scene.svelte';
import type { GradientField } from './gradient';
import { effectiveCodec, MOST_DEPTH } from './parameters';
import type { EffectiveParameters } from './parameters';

const keyOf = ({ depth, weights, seed }: EffectiveParameters) =>
	weights === 'ones' ? `ones.${depth}` : `random.${seed}.${depth}`;

/** The gradient of a stack as it is open on a page; every depth is worked out once, one at a time. */
export class EffectiveModel {
	readonly scene: StillScene<EffectiveParameters>;
	#known = $state.raw<Readonly<Partial<Record<string, GradientField>>>>({});
	#latest = $state.raw<GradientField | null>(null);

	/** The gradient that is asked for; until it is there the one before, and null before the first. */
	readonly field = $derived.by(() => this.#known[keyOf(this.scene.parameters)] ?? this.#latest);
	/** Both sides for 1, 2, 3, … convolutions, as far as they are known. */
	readonly growth = $derived.by(() => {
		const fields: GradientField[] = [];
		for (let depth = 1; depth <= MOST_DEPTH; depth++) {
			const field = this.#known[keyOf({ ...this.scene.parameters, depth })];
			if (!field) break;
			fields.push(field);
		}
		return fields;
	});

	constructor(initial: string) {
		this.scene = new StillScene(effectiveCodec, initial);
	}

	/** Works out what is asked for and then the other depths; `signal` ends it. */
	async work(parameters: EffectiveParameters, signal: AbortSignal): Promise<void> {
		const { gradientField } = await import('./gradient');
		const depths = [
			parameters.depth,
			...Array.from({ length: MOST_DEPTH }, (_, index) => index + 1)
		];
		for (const depth of depths) {
			const asked = { ...parameters, depth };
			if (this.#known[keyOf(asked)]) continue;
			// The page answers in between.
			await new Promise((resolve) => setTimeout(resolve));
			if (signal.aborted) return;
			const field = gradientField(asked);
			this.#known = { ...this.#known, [keyOf(asked)]: field };
			if (depth === parameters.depth) this.#latest = field;
		}
	}
}
