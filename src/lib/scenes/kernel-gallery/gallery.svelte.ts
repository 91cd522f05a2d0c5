import { rational } from '$lib/engine';
import type { EngineError, Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { PictureProblem } from '$lib/input/picture-problem';
import { weightOf } from '../conv2d/kernels';
import type { Lock } from '../address.svelte';
import type { Problem } from '../parameters';
import type { WireField } from '../parameters/wire';
import { StillScene } from '../still-scene.svelte';
import { editCells } from '../typed-cells';
import type { CellsProblem } from '../typed-cells';
import { galleryKernelIdOf } from './gallery-kernels';
import type { GalleryKernelId } from './gallery-kernels';
import { galleryCodec, nudgeUnit } from './parameters';
import type { GalleryParameters } from './parameters';
import { SIDE, inside } from './photo';
import type { Pixel } from './photo';
import { viewOf } from './view';
import type { Show } from './view';

/** What can be wrong with numbers or pictures that a reader gives the gallery. */
export type GalleryProblem = CellsProblem | PictureProblem;

/** The gallery as it is open on a page: its state, and what the reader points at. */
export class Gallery {
	readonly #scene: StillScene<GalleryParameters>;
	#problem = $state.raw<GalleryProblem | null>(null);
	#pointed = $state.raw<Pixel | null>(null);
	/** By what a number is nudged; it stays while nudging, so that a drag has even steps. */
	#unit: Rational;

	readonly kernel: Tensor<Rational> = $derived.by(() => this.#scene.parameters.kernel);
	readonly kernelId: GalleryKernelId | null = $derived.by(() => galleryKernelIdOf(this.kernel));
	/** The kernel as the numbers that the photo is filtered with. */
	readonly weights: readonly number[] = $derived.by(() => this.kernel.data.map(rational.toNumber));
	readonly view = $derived.by(() => viewOf(this.show, this.kernel));

	constructor(initial: string) {
		this.#scene = new StillScene(galleryCodec, initial);
		this.#unit = nudgeUnit(this.#scene.parameters.kernel);
	}

	/** How the state differs from the author's, as text for links; null if it does not. */
	get encoded(): string | null {
		return this.#scene.encoded;
	}

	/** Every parameter as text. */
	get written(): readonly WireField[] {
		return this.#scene.written;
	}

	/** Has every change asked for from now on; what is refused is not made. */
	lock(lock: Lock): void {
		this.#scene.lock(lock);
	}

	get show(): Show {
		return this.#scene.parameters.show;
	}

	/** The pixel that the crosshair stays on. */
	get pixel(): Pixel {
		return this.#scene.parameters.pixel;
	}

	/** The pixel that is magnified: the one pointed at now, else the crosshair's. */
	get magnified(): Pixel {
		return this.#pointed ?? this.pixel;
	}

	/** What could not be read of the last state that was restored. */
	get problems(): readonly Problem[] {
		return this.#scene.problems;
	}

	/** Why the last change was not made; null if it was. */
	get refusal(): EngineError | null {
		return this.#scene.refusal;
	}

	/** What was wrong with the numbers or the picture given last; null for nothing. */
	get problem(): GalleryProblem | null {
		return this.#problem;
	}

	choose(id: GalleryKernelId): void {
		this.#replaceKernel(weightOf(id));
	}

	/** Writes a typed number, or a pasted block of them, into the kernel; tells whether it could. */
	edit(cell: Cell, text: string): boolean {
		const kernel = editCells(this.kernel, 0, cell, text);
		if ('problem' in kernel) this.#problem = kernel.problem;
		else this.#replaceKernel(kernel);
		return !('problem' in kernel);
	}

	/** Adds steps to one number of the kernel: whole ones, or parts if the kernel is made of parts. */
	nudge({ row, column }: Cell, steps: number): void {
		const index = row * this.kernel.shape[3] + column;
		const change = rational.mul(this.#unit, rational.from(steps));
		const data = this.kernel.data.with(index, rational.add(this.kernel.data[index], change));
		this.#update({ kernel: { ...this.kernel, data } });
	}

	display(show: Show): void {
		this.#update({ show });
	}

	/** Magnifies a pixel for as long as the reader points at it; null for no longer. */
	point(pixel: Pixel | null): void {
		this.#pointed = pixel && inside(pixel, SIDE);
	}

	/** Puts the crosshair on a pixel, or the nearest that exists. */
	moveTo(pixel: Pixel): void {
		this.#update({ pixel: inside(pixel, SIDE) });
	}

	complain(problem: GalleryProblem | null): void {
		this.#problem = problem;
	}

	/** Opens the state that a text describes, or the nearest one that is valid; null is the author's. */
	restore(text: string | null): void {
		this.#problem = null;
		this.#scene.restore(text);
		this.#unit = nudgeUnit(this.kernel);
	}

	/** Forgets what was wrong. */
	dismiss(): void {
		this.#scene.dismiss();
		this.#problem = null;
	}

	#replaceKernel(kernel: Tensor<Rational>): void {
		this.dismiss();
		this.#update({ kernel });
		this.#unit = nudgeUnit(this.kernel);
	}

	#update(change: Partial<GalleryParameters>): void {
		this.#scene.update(change);
	}
}
