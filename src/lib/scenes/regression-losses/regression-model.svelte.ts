import type { Programs } from '$lib/export/programs/programs';
import type { Messages } from '$messages';
import { regressionLossesWords } from '$messages/regression-losses';
import type { PassGrain } from '../losses/pass-timeline';
import { typedNumber } from '../losses/typed-number';
import { OpenScene } from '../open-scene.svelte';
import { pointsOf, reach } from './parameters';
import type { RegressionParameters } from './parameters';
import { regressionLossesScene } from './regression-losses-scene';
import type { RegressionRun, RegressionStep } from './run';

/** The scene of losses of predictions as it is open on a page, and what the reader points at in it. */
export class RegressionModel {
	readonly scene: OpenScene<RegressionParameters, RegressionRun, RegressionStep, PassGrain>;
	/** What was wrong with the number given last; null for nothing. */
	complaint = $state.raw<string | null>(null);
	#pointed = $state.raw<number | null>(null);

	/** The example whose point and slope are shown: the one pointed at, else the step's. */
	readonly place: number = $derived.by(() => {
		const { run, player } = this.scene;
		const last = run.predictions.length - 1;
		return Math.min(this.#pointed ?? player.step.place, last);
	});

	constructor(initial: string) {
		this.scene = new OpenScene(regressionLossesScene, initial);
	}

	/** Points at an example; null lets go of it. */
	point(place: number | null): void {
		this.#pointed = place;
	}

	/** Writes a number into row 0, the predictions, or row 1, the targets; refuses what is too large. */
	write(row: 0 | 1, place: number, text: string, messages: Messages): void {
		const { points } = this.scene.parameters;
		const { outside } = regressionLossesWords[messages.language];
		const cell = { row, column: place };
		const typed = typedNumber(points, cell, text, reach, messages, outside(-reach, reach));
		this.complaint = 'complaint' in typed ? typed.complaint : null;
		if ('table' in typed) this.scene.update({ points: typed.table });
	}

	/** Adds examples or takes the last ones away. */
	resize(count: number): void {
		this.scene.update({ points: pointsOf(count, this.scene.parameters.points) });
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { regressionLossPrograms } = await import('$lib/export/programs/regression-losses');
		return regressionLossPrograms(run);
	}
}
