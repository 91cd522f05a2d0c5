import { Drawing } from '$lib/input/drawing.svelte';
import { untrack } from 'svelte';
import { pictureOf } from './digit-scene';
import { PIXEL_PLACES } from './layers';
import type { DigitParameters } from './parameters';
import { samePicture } from './picture';
import type { Picture } from './picture';
import { tenths } from './run';

/** The part of an open scene that holds the picture. */
interface HoldsPicture {
	readonly parameters: DigitParameters;
	update(change: Partial<DigitParameters>): boolean;
}

const tenthsOf = (image: Float32Array): Picture => Array.from(image, tenths);
const imageOf = (picture: Picture) =>
	Float32Array.from(picture, (pixel) => pixel / 10 ** PIXEL_PLACES);

/** What the reader draws for a scene; it begins with the picture that the scene opens with. */
export class KeptDrawing {
	readonly #scene: HoldsPicture;
	readonly drawing: Drawing;

	constructor(scene: HoldsPicture) {
		this.#scene = scene;
		this.drawing = new Drawing(imageOf(pictureOf(scene.parameters)));
	}

	/** The sample that is looked at; null for a picture of the reader's. */
	get chosen(): number | null {
		const { digit, drawn } = this.#scene.parameters;
		return drawn === null ? digit : null;
	}

	/** Looks at the sample of a digit. */
	choose(digit: number): void {
		this.#scene.update({ digit, drawn: null });
	}

	/** Keeps the drawing and the scene's picture alike, whichever changes. Called in a component. */
	keepAlike(): void {
		/** What both were last; who differs from it is who has changed. */
		let known = pictureOf(this.#scene.parameters);
		$effect(() => {
			const drawn = tenthsOf(this.drawing.image);
			untrack(() => {
				if (samePicture(drawn, known)) return;
				known = drawn;
				// What is drawn from nothing is handed on as the network knows digits; samples are so already.
				if (drawn.every((pixel) => pixel === 0)) this.drawing.isCentred = true;
				if (this.#scene.update({ drawn })) return;
				known = pictureOf(this.#scene.parameters);
				this.drawing.replace(imageOf(known), false);
			});
		});
		$effect(() => {
			const picture = pictureOf(this.#scene.parameters);
			untrack(() => {
				if (samePicture(picture, known)) return;
				known = picture;
				this.drawing.replace(imageOf(picture), false);
			});
		});
	}
}
