import { drawSegment } from './brush';
import type { GreyImage, Spot } from './brush';
import { MNIST_SIDE, asMnist } from './mnist-frame';

/** Radii of the brush in pixels, from the finest on. */
export const brushes = { fine: 0.7, medium: 1.2, thick: 1.8 } as const;
export type Brush = keyof typeof brushes;

/** Strokes that can be taken back. */
const MOST_UNDONE = 100;

/** A picture as it was before a stroke. */
interface Past {
	readonly pixels: GreyImage;
	readonly isCentred: boolean;
}

/** What of a drawing stays as it is: its pixels, and whether it is handed on centred. */
interface Fixed {
	readonly picture: boolean;
	readonly centring: boolean;
}

/** A 28×28 picture while it is drawn: its pixels, the strokes so far, and how it is handed on. */
export class Drawing {
	#pixels = $state.raw<GreyImage>(new Float32Array(MNIST_SIDE ** 2));
	/** What the picture was before each stroke. */
	#before = $state.raw<readonly Past[]>([]);
	#tip: Spot | null = null;
	#isPenDown = $state(false);
	brush = $state<Brush>('medium');
	#isCentred = $state(false);
	#fixed = $state.raw<Fixed>({ picture: false, centring: false });
	#isRefused = $state(false);

	/** The picture that others see, 28×28 brightness 0 … 1: as drawn, or centred and scaled. */
	readonly image: GreyImage = $derived.by(() =>
		this.#isCentred ? asMnist(this.#pixels, MNIST_SIDE) : this.#pixels
	);

	/** Begins with a picture, 28×28 brightness 0 … 1; empty if left out. */
	constructor(start?: GreyImage) {
		if (start) this.#pixels = start;
	}

	/** Whether the picture is handed on centred and scaled as MNIST's digits are. */
	get isCentred(): boolean {
		return this.#isCentred;
	}

	set isCentred(isCentred: boolean) {
		if (!this.#fixed.centring) this.#isCentred = isCentred;
	}

	/** What of the drawing nobody can change by drawing. */
	get fixed(): Fixed {
		return this.#fixed;
	}

	/** Whether somebody tried to change the picture though it is fixed, until that is forgiven. */
	get isRefused(): boolean {
		return this.#isRefused;
	}

	/** Forgets that somebody tried to change what is fixed. */
	forgive(): void {
		this.#isRefused = false;
	}

	/** Has parts of the drawing stay as they are from now on, unless it is begun anew. */
	fix(fixed: Fixed): void {
		this.penUp();
		this.#fixed = fixed;
	}

	/** Begins anew with a picture, 28×28 brightness 0 … 1; nothing before it can be undone. */
	restart(image: GreyImage): void {
		this.penUp();
		this.#pixels = image;
		this.#before = [];
	}

	/** The picture as it was drawn, 28×28 brightness 0 … 1. */
	get pixels(): GreyImage {
		return this.#pixels;
	}

	get isPenDown(): boolean {
		return this.#isPenDown;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** Puts the pen down; `pressure` is 0 … 1, and 0.5 for what knows none. */
	penDown(spot: Spot, pressure = 0.5): void {
		if (this.#refuses()) return;
		this.#remember();
		this.#tip = spot;
		this.#isPenDown = true;
		this.#draw([spot], pressure);
	}

	/** Draws on through some places; does nothing while the pen is up. */
	penTo(spots: readonly Spot[], pressure = 0.5): void {
		if (this.#tip) this.#draw(spots, pressure);
	}

	penUp(): void {
		this.#tip = null;
		this.#isPenDown = false;
	}

	undo(): void {
		const last = this.#before.at(-1);
		if (!last) return;
		this.penUp();
		this.#pixels = last.pixels;
		this.isCentred = last.isCentred;
		this.#before = this.#before.slice(0, -1);
	}

	clear(): void {
		this.replace(new Float32Array(MNIST_SIDE ** 2));
	}

	/**
	 * Puts another picture in place of this one, 28×28 brightness 0 … 1, to be handed on as before
	 * unless said otherwise; it can be undone.
	 */
	replace(image: GreyImage, isCentred = this.#isCentred): void {
		this.penUp();
		if (this.#refuses()) return;
		this.#remember();
		this.#pixels = image;
		this.isCentred = isCentred;
	}

	/** Whether the picture is fixed; remembers that it was tried. */
	#refuses(): boolean {
		this.#isRefused = this.#fixed.picture;
		return this.#isRefused;
	}

	#remember(): void {
		const past = { pixels: this.#pixels, isCentred: this.#isCentred };
		this.#before = [...this.#before.slice(1 - MOST_UNDONE), past];
	}

	#draw(spots: readonly Spot[], pressure: number): void {
		const pixels = this.#pixels.slice();
		const radius = brushes[this.brush] * (0.5 + pressure);
		for (const spot of spots) {
			drawSegment(pixels, MNIST_SIDE, this.#tip ?? spot, spot, radius);
			this.#tip = spot;
		}
		this.#pixels = pixels;
	}
}
