import { rational } from '$lib/engine';
import type { EngineError, Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import { editCells } from '../typed-cells';
import type { Conv2dProblem } from './conv2d-problems';
import type { Conv2dParameters } from './parameters';
import { biasOf, inputOf } from './run';
import type { Conv2dRun } from './run';

/** The part of an open scene with a convolution that its settings and its typed numbers need. */
interface ConvolutionScene {
	readonly parameters: Conv2dParameters;
	readonly run: Pick<Conv2dRun, 'input' | 'geometry'>;
	refuses(change: Partial<Conv2dParameters>): EngineError | null;
	update(change: Partial<Conv2dParameters>): boolean;
}

/** An open scene whose numbers are those of a convolution: how a reader writes them. */
export abstract class ConvolutionModel {
	abstract readonly scene: ConvolutionScene;
	/** The filter whose kernel is shown, and edited. */
	abstract get filter(): number;
	#problem = $state.raw<Conv2dProblem | null>(null);

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
		return this.edit(input, channel, cell, text, (cells) => this.scene.update({ cells }));
	}

	/** The same for the kernel of the filter that is at work. */
	editKernel(channel: number, cell: Cell, text: string): boolean {
		const { weight } = this.scene.parameters;
		const plane = this.filter * weight.shape[1] + channel;
		return this.edit(weight, plane, cell, text, (changed) =>
			this.scene.update({ weight: changed })
		);
	}

	/** Writes a typed number as the bias of a filter; tells whether it could. */
	editBias(filter: number, text: string): boolean {
		const bias = biasOf(this.scene.parameters);
		const row = { shape: [1, ...bias.shape], data: bias.data };
		return this.edit(row, 0, { row: 0, column: filter }, text, ({ data }) =>
			this.scene.update({ bias: { shape: bias.shape, data } })
		);
	}

	/** Adds whole steps to one number of the kernel. */
	nudgeKernel(channel: number, { row, column }: Cell, steps: number): void {
		const { weight } = this.scene.parameters;
		const [, perFilter, height, width] = weight.shape;
		const index = ((this.filter * perFilter + channel) * height + row) * width + column;
		const data = weight.data.with(index, rational.add(weight.data[index], rational.from(steps)));
		this.scene.update({ weight: { ...weight, data } });
	}

	/** Writes typed numbers into one plane of a tensor and hands it on, or keeps what was wrong. */
	protected edit(
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
