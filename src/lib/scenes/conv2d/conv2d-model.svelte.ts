import { rational } from '$lib/engine';
import type { Conv2dGrain, Conv2dStep, Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Conv2dCall } from '$lib/export/conv2d-pytorch';
import { OpenScene } from '../open-scene.svelte';
import type { Pin } from '../parameters';
import { editCells } from '../typed-cells';
import type { Conv2dProblem } from './conv2d-problems';
import { conv2dScene } from './conv2d-scene';
import { linksOf } from './links';
import type { Place } from './links';
import { paddingSides } from './padding-field';
import type { Conv2dParameters } from './parameters';
import { biasOf, inputOf } from './run';
import type { Conv2dRun } from './run';

/** The figures whose cells can be pinned. */
type Pinnable = 'input' | 'output';

function placeOf(pin: Pin | null): Place | null {
	if (pin?.tensor !== 'input' && pin?.tensor !== 'output') return null;
	const [, channel, row, column] = pin.index;
	return { figure: pin.tensor, channel, cell: { row, column } };
}

/** The convolution scene as it is open on a page: its state, and what the reader points at. */
export class Conv2dModel {
	readonly scene: OpenScene<Conv2dParameters, Conv2dRun, Conv2dStep<Rational>, Conv2dGrain>;
	#pointed = $state.raw<Place | null>(null);
	#problem = $state.raw<Conv2dProblem | null>(null);

	/** The pinned cell, unless the tensors have become too small for it. */
	readonly pinned: Place | null = $derived.by(() => this.#valid(placeOf(this.scene.pinned)));
	/** The place that is lit: what is pointed at now, else what was pinned. */
	readonly place: Place | null = $derived.by(() => this.#valid(this.#pointed) ?? this.pinned);
	readonly links = $derived.by(() => linksOf(this.scene.run, this.scene.player.step, this.place));

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
		this.scene = new OpenScene(conv2dScene, initial);
	}

	/** PyTorch code that computes what the scene shows now. */
	async code(): Promise<string> {
		const call = this.#call;
		const { conv2dPytorch } = await import('$lib/export/conv2d-pytorch');
		return conv2dPytorch(call);
	}

	/** What was wrong with the numbers or the picture given last; null for nothing. */
	get problem(): Conv2dProblem | null {
		return this.#problem;
	}

	point(place: Place | null): void {
		this.#pointed = place;
	}

	/** Keeps a cell of the input or the output lit; the same cell again lets go of it. */
	pin(figure: Pinnable, channel: number, { row, column }: Cell): void {
		const pin = { tensor: figure, index: [0, channel, row, column] };
		const isSame = JSON.stringify(pin) === JSON.stringify(this.scene.pinned);
		this.scene.pin(isSame ? null : pin);
	}

	unpin(): void {
		this.scene.pin(null);
	}

	complain(problem: Conv2dProblem | null): void {
		this.#problem = problem;
	}

	/** Writes a typed number, or a pasted block of them, into the input; tells whether it could. */
	editInput(channel: number, cell: Cell, text: string): boolean {
		const input = inputOf(this.scene.parameters);
		return this.#edit(input, channel, cell, text, (cells) => this.scene.update({ cells }));
	}

	/** The same for the kernel of the filter that is at work. */
	editKernel(channel: number, cell: Cell, text: string): boolean {
		const { weight } = this.scene.parameters;
		const plane = this.#filter * weight.shape[1] + channel;
		return this.#edit(weight, plane, cell, text, (changed) =>
			this.scene.update({ weight: changed })
		);
	}

	/** Writes a typed number as the bias of a filter; tells whether it could. */
	editBias(filter: number, text: string): boolean {
		const bias = biasOf(this.scene.parameters);
		const row = { shape: [1, ...bias.shape], data: bias.data };
		return this.#edit(row, 0, { row: 0, column: filter }, text, ({ data }) =>
			this.scene.update({ bias: { shape: bias.shape, data } })
		);
	}

	/** Adds whole steps to one number of the kernel. */
	nudgeKernel(channel: number, { row, column }: Cell, steps: number): void {
		const { weight } = this.scene.parameters;
		const [, perFilter, height, width] = weight.shape;
		const index = ((this.#filter * perFilter + channel) * height + row) * width + column;
		const data = weight.data.with(index, rational.add(weight.data[index], rational.from(steps)));
		this.scene.update({ weight: { ...weight, data } });
	}

	get #filter(): number {
		return this.scene.player.step.output[1];
	}

	#edit(
		tensor: Tensor<Rational>,
		plane: number,
		cell: Cell,
		text: string,
		update: (changed: Tensor<Rational>) => boolean
	): boolean {
		const changed = editCells(tensor, plane, cell, text);
		this.#problem = 'problem' in changed ? changed.problem : null;
		return 'problem' in changed ? false : update(changed);
	}

	/** The place, unless the tensors have become too small for it. */
	#valid(place: Place | null): Place | null {
		if (!place || place.figure === 'formula') return place;
		const { input, weight, output } = this.scene.run;
		const shapes = {
			input: input.shape,
			kernel: weight.shape,
			product: weight.shape,
			output: output.shape
		};
		const [, , height, width] = shapes[place.figure];
		const channels = place.figure === 'output' ? output.shape[1] : input.shape[1];
		const { row, column } = place.cell;
		return place.channel < channels && row < height && column < width ? place : null;
	}
}
