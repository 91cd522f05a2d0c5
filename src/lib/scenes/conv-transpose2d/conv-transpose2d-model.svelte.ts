import { grainOf, offset, rational } from '$lib/engine';
import type { Conv2dGrain, ConvTranspose2dReading } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { stuffedExtent } from '../window/stuffed';
import { convTranspose2dScene, pinnableShapes } from './conv-transpose2d-scene';
import { linkKey, none } from './pointed';
import type { TransposeLinks, TransposeTerm } from './pointed';
import { biasOf } from './parameters';
import type { ConvTranspose2dParameters } from './parameters';
import { readingsOf } from './readings';
import type { TransposeRun, TransposeStep } from './run';
import { viewOf } from './step-view';
import type { TransposeFigure } from './step-view';

/** The transposed convolution as it is open on a page: its state, and what the reader points at. */
export class ConvTranspose2dModel {
	readonly scene: OpenScene<ConvTranspose2dParameters, TransposeRun, TransposeStep, Conv2dGrain>;
	readonly pointing: Pointing<TransposeFigure, TransposeTerm>;
	readonly editor = new CellsEditor();

	readonly readings = $derived.by(() => readingsOf(this.scene.run, this.scene.player.step));
	readonly view = $derived.by(() => viewOf(this.scene.run, this.scene.player.step, this.readings));
	/** What finds the links: it comes once something is pointed at. */
	#linksOf = $state.raw<typeof import('./links').linksOf | null>(null);
	readonly links: TransposeLinks = $derived.by(() => {
		const { place } = this.pointing;
		if (place && !this.#linksOf) void this.#loadLinks();
		return this.#linksOf ? this.#linksOf(this.scene.run, this.view, place) : none;
	});
	/** The grid of the input with zeros. */
	readonly stuffed = $derived.by(() => {
		const { geometry, weight, input } = this.scene.run;
		return stuffedExtent({ geometry: geometry.convolution, weight, gradOutput: input });
	});

	/** The transposed convolution as code needs it. */

	constructor(initial: string) {
		this.scene = new OpenScene(convTranspose2dScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { run } = this.scene;
			const [, channels, height, width] = run.input.shape;
			const [, filters] = run.output.shape;
			const kernel = run.weight.shape.slice(2);
			const { rows, columns } = this.stuffed;
			const line = [1, 1, channels * height * width];
			return {
				...pinnableShapes(run),
				stamp: [filters, ...kernel],
				stuffed: [channels, rows, columns],
				turned: [channels, ...kernel],
				entry: line,
				column: line
			};
		});
	}

	async #loadLinks(): Promise<void> {
		const { linksOf } = await import('./links');
		this.#linksOf = linksOf;
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: TransposeFigure, key: string): boolean {
		return this.links.cells.has(linkKey(figure, key));
	}

	/** The channel of the input whose kernels are at work. */
	get channel(): number {
		const { contributions, stamp, cell } = this.readings;
		const { groups, outputShape } = this.scene.run.geometry;
		const perGroup = outputShape[1] / groups;
		const channelsPerGroup = this.scene.run.input.shape[1] / groups;
		const first = cell ? Math.floor(cell[1] / perGroup) * channelsPerGroup : 0;
		return contributions.current?.input[1] ?? stamp?.input[1] ?? first;
	}

	/** Steps another reading: at the cell, or the stamp, that is shown now. */
	chooseReading(reading: ConvTranspose2dReading): void {
		const { cell, stamp } = this.readings;
		const { inputShape, outputShape } = this.scene.run.geometry;
		const toStamp = reading === 'stamp' && stamp ? offset(inputShape, stamp.input) : 0;
		const toCell = reading !== 'stamp' && cell ? offset(outputShape, cell) : 0;
		this.scene.update({ reading });
		const { player } = this.scene;
		const moment = grainOf(player.timeline, 'cell').lastMoment(toCell + toStamp);
		player.seek(grainOf(player.timeline, player.grain).indexAt(moment));
	}

	editInput(channel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.input, channel, cell, text, (cells) =>
			this.scene.update({ cells })
		);
	}

	editKernel(kernel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.weight, kernel, cell, text, (weights) =>
			this.scene.update({ weights })
		);
	}

	/** Adds whole steps to one number of the kernel. */
	nudgeKernel(kernel: number, { row, column }: Cell, steps: number): void {
		const { weight } = this.scene.run;
		const [height, width] = weight.shape.slice(2);
		const place = (kernel * height + row) * width + column;
		const data = weight.data.with(place, rational.add(weight.data[place], rational.from(steps)));
		this.scene.update({ weights: { ...weight, data } });
	}

	editBias(filter: number, text: string): boolean {
		const bias = biasOf(this.scene.parameters);
		const row = { shape: [1, ...bias.shape], data: bias.data };
		return this.editor.edit(row, 0, { row: 0, column: filter }, text, ({ data }) =>
			this.scene.update({ bias: { shape: bias.shape, data } })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { convTranspose2dPrograms } = await import('$lib/export/programs/conv-transpose2d');
		return convTranspose2dPrograms(run);
	}
}
