import type { Conv2dGrain, Conv2dStep, Rational } from '$lib/engine';
import type { Conv2dCall } from '$lib/export/conv2d-pytorch';
import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { conv2dScene } from './conv2d-scene';
import { ConvolutionModel } from './convolution-model.svelte';
import { linksOf } from './links';
import type { Conv2dFigure, FormulaTerm } from './links';
import { paddingSides } from './padding-field';
import type { Conv2dParameters } from './parameters';
import type { Conv2dRun } from './run';

/** The convolution scene as it is open on a page: its state, and what the reader points at. */
export class Conv2dModel extends ConvolutionModel {
	readonly scene: OpenScene<Conv2dParameters, Conv2dRun, Conv2dStep<Rational>, Conv2dGrain>;
	readonly pointing: Pointing<Conv2dFigure, FormulaTerm>;

	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);

	/** The convolution at this step, as code needs it. */
	readonly #call: Conv2dCall = $derived.by(() => {
		const { run, parameters, player } = this.scene;
		return {
			...{ ...parameters, input: run.input, bias: run.bias },
			sides: paddingSides(run.geometry.window),
			output: player.step.output
		};
	});

	constructor(initial: string) {
		super();
		this.scene = new OpenScene(conv2dScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { input, weight, output } = this.scene.run;
			const kernel = [input.shape[1], ...weight.shape.slice(2)];
			return { input: input.shape, kernel, product: kernel, output: output.shape };
		});
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const call = this.#call;
		const { run } = this.scene;
		const { conv2dPrograms } = await import('$lib/export/programs/conv2d');
		return conv2dPrograms(call, run);
	}

	get filter(): number {
		return this.scene.player.step.output[1];
	}
}
