import { grainOf, offset } from '$lib/engine';
import type { Conv2dBackwardTarget, Conv2dGrain } from '$lib/engine';
import type { Conv2dBackwardCall } from '$lib/export/conv2d-backward-pytorch';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { ConvolutionModel } from '../conv2d/convolution-model.svelte';
import { paddingSides } from '../conv2d/padding-field';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { conv2dBackwardScene, pinnableShapes } from './conv2d-backward-scene';
import { linkKey, linksOf } from './links';
import type { BackwardTerm } from './links';
import type { Conv2dBackwardParameters } from './parameters';
import type { BackwardStep, Conv2dBackwardRun } from './run';
import { viewOf } from './step-view';
import type { BackwardFigure } from './step-view';
import { stuffedExtent } from '../window/stuffed';

/** The scene of the way back as it is open on a page: its state, and what the reader points at. */
export class Conv2dBackwardModel extends ConvolutionModel {
	readonly scene: OpenScene<Conv2dBackwardParameters, Conv2dBackwardRun, BackwardStep, Conv2dGrain>;
	readonly pointing: Pointing<BackwardFigure, BackwardTerm>;

	readonly view = $derived.by(() => viewOf(this.scene.run, this.scene.player.step));
	readonly links = $derived.by(() => linksOf(this.scene.run, this.view, this.pointing.place));
	/** The grid of the stuffed output gradient. */
	readonly stuffed = $derived.by(() => stuffedExtent(this.scene.run));

	/** The way back as code needs it. */
	readonly #call: Conv2dBackwardCall = $derived.by(() => {
		const { run, parameters } = this.scene;
		const { input, bias, gradOutput, geometry } = run;
		const sides = paddingSides(geometry.window);
		return { ...parameters, input, bias, gradOutput, sides };
	});

	constructor(initial: string) {
		super();
		this.scene = new OpenScene(conv2dBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { run } = this.scene;
			const [, channels] = run.input.shape;
			const [filters, , height, width] = run.weight.shape;
			const turned = [filters, height, width];
			const { rows, columns } = this.stuffed;
			return {
				...pinnableShapes(run),
				stamp: [channels, height, width],
				stuffed: [filters, rows, columns],
				turned,
				product: this.view.input ? turned : [1, ...run.geometry.outputShape.slice(2)]
			};
		});
	}

	/** The filter of the output gradient, or of the kernel, that is at work. */
	get filter(): number {
		const { step } = this.scene.player;
		switch (step.target) {
			case 'inputScatter':
				return step.output[1];
			case 'weight':
				return step.weight[0];
			case 'bias':
				return step.channel;
			case 'input': {
				const { inChannelsPerGroup, outChannelsPerGroup } = this.scene.run.geometry;
				const first = Math.floor(step.cell[1] / inChannelsPerGroup) * outChannelsPerGroup;
				return this.view.input?.currentTap?.oc ?? this.view.input?.stamp?.output[1] ?? first;
			}
		}
	}

	/**
	 * Steps another gradient from its beginning; from one reading of the input's gradient to the other
	 * at the cell, or the stamp, that is shown now.
	 */
	chooseTarget(target: Conv2dBackwardTarget): void {
		const { inputShape, outputShape } = this.scene.run.geometry;
		const { cell, stamp } = this.view.input ?? {};
		const toCell = target === 'input' && cell ? offset(inputShape, cell) : 0;
		const toStamp = target === 'inputScatter' && stamp ? offset(outputShape, stamp.output) : 0;
		this.scene.update({ target });
		const { player } = this.scene;
		const moment = grainOf(player.timeline, 'cell').firstMoment(toCell + toStamp);
		player.seek(grainOf(player.timeline, player.grain).indexAt(moment));
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: BackwardFigure, key: string): boolean {
		return this.links.cells.has(linkKey(figure, key));
	}

	/** Writes typed numbers into the gradient of the output; tells whether it could. */
	editGradient(channel: number, cell: Cell, text: string): boolean {
		return this.edit(this.scene.run.gradOutput, channel, cell, text, (gradients) =>
			this.scene.update({ gradients })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const call = this.#call;
		const { run } = this.scene;
		const { conv2dBackwardPrograms } = await import('$lib/export/programs/conv2d-backward');
		return conv2dBackwardPrograms(call, run);
	}
}
