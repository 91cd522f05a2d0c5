import { rational } from '$lib/engine';
import type { Conv2dGrain, Conv2dStep, Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Conv2dCall } from '$lib/export/conv2d-pytorch';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { editCells } from '../typed-cells';
import type { Conv2dProblem } from './conv2d-problems';
import { conv2dScene } from './conv2d-scene';
import { linksOf } from './links';
import type { Conv2dFigure, FormulaTerm } from './links';
import { paddingSides } from './padding-field';
import type { Conv2dParameters } from './parameters';
import { biasOf, inputOf } from './run';
import type { Conv2dRun } from './run';

/** The convolution scene as it is open on a page: its state, and what the reader points at. */
export class Conv2dModel {
	readonly scene: OpenScene<Conv2dParameters, Conv2dRun, Conv2dStep<Rational>, Conv2dGrain>;
	readonly pointing: Pointing<Conv2dFigure, FormulaTerm>;
	#problem = $state.raw<Conv2dProblem | null>(null);

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
		this.scene = new OpenScene(conv2dScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { input, weight, output } = this.scene.run;
			const kernel = [input.shape[1], ...weight.shape.slice(2)];
			return { input: input.shape, kernel, product: kernel, output: output.shape };
		});
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
}
