import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { linksOf } from './links';
import type { MatrixFigure } from './links';
import { matrixScene, shapesOf } from './matrix-scene';
import type { MatrixParameters } from './parameters';
import type { MatrixGrain, MatrixRun, MatrixStep } from './run';

/** The scene of the matrix as it is open on a page: its state, and what the reader points at. */
export class MatrixModel {
	readonly scene: OpenScene<MatrixParameters, MatrixRun, MatrixStep, MatrixGrain>;
	readonly pointing: Pointing<MatrixFigure>;

	/** What answers to what the reader points at. */
	readonly links = $derived.by(() => linksOf(this.scene.run, this.pointing.place));

	constructor(initial: string) {
		this.scene = new OpenScene(matrixScene, initial);
		this.pointing = new Pointing(this.scene, () => shapesOf(this.scene.run));
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { matrixPrograms } = await import('$lib/export/programs/convolution-matrix');
		return matrixPrograms(parameters, run);
	}
}
