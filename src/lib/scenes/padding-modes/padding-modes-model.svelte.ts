import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { linksOf } from './links';
import type { PaddingModesFigure } from './links';
import { paddingModesScene } from './padding-modes-scene';
import type { PaddingModesParameters } from './parameters';
import type { PaddingModesGrain, PaddingModesRun, PaddingStep } from './run';

/** The scene of padding modes as it is open on a page: its state, and what the reader points at. */
export class PaddingModesModel {
	readonly scene: OpenScene<
		PaddingModesParameters,
		PaddingModesRun,
		PaddingStep,
		PaddingModesGrain
	>;
	readonly pointing: Pointing<PaddingModesFigure>;
	readonly links = $derived.by(() => linksOf(this.scene.run, this.pointing.place));

	constructor(initial: string) {
		this.scene = new OpenScene(paddingModesScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { pictures } = this.scene.run;
			const [{ padded, output }] = pictures;
			return {
				padded: [pictures.length, ...padded.shape.slice(-2)],
				output: [pictures.length, ...output.shape.slice(-2)]
			};
		});
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { paddingModesPrograms } = await import('$lib/export/programs/padding-modes');
		return paddingModesPrograms(parameters, run);
	}
}
