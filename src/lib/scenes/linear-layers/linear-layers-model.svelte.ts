import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { linearLayersScene } from './linear-layers-scene';
import { tableOf } from './parameters';
import type { LinearLayersParameters } from './parameters';
import { movePoint } from './points';
import { bothWays, mergedLayers } from './run';
import type { LinearLayersGrain, LinearLayersRun, LinearLayersStep } from './run';

/** Two linear layers as they are open on a page: their state, and the point that is looked at. */
export class LinearLayersModel {
	readonly scene: OpenScene<
		LinearLayersParameters,
		LinearLayersRun,
		LinearLayersStep,
		LinearLayersGrain
	>;
	#chosen = $state(0);

	/** The point that is looked at. */
	readonly chosen = $derived.by(() => Math.min(this.#chosen, this.scene.run.points.length - 1));
	readonly merged = $derived.by(() => mergedLayers(this.scene.player.step));
	/** What two layers and one make of the point that is looked at. */
	readonly both = $derived.by(() =>
		bothWays(this.scene.player.step, this.scene.run.points[this.chosen])
	);

	constructor(initial: string) {
		this.scene = new OpenScene(linearLayersScene, initial);
	}

	choose(index: number): void {
		const { length } = this.scene.run.points;
		this.#chosen = (index + length) % length;
	}

	/** Puts a point elsewhere, in hundredths; the training starts anew with it. */
	move(index: number, place: readonly [x: number, y: number]): void {
		const points = movePoint(tableOf(this.scene.parameters), index, place);
		this.scene.update({ points });
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run, player } = this.scene;
		const { step } = player;
		const { linearLayersPrograms } = await import('$lib/export/programs/linear-layers');
		return linearLayersPrograms(run, step);
	}
}
