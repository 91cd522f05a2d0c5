import type { EngineError } from '$lib/engine';
import { Drawing } from '$lib/input/drawing.svelte';
import type { GreyImage } from '$lib/input/brush';
import { MNIST_SIDE, asMnist } from '$lib/input/mnist-frame';
import { digitBytes } from '$lib/samples/digits';
import type { Lock } from '../address.svelte';
import type { Problem } from '../parameters';
import type { WireField } from '../parameters/wire';
import { imageText, readImageText } from './image-text';
import { digitCodec } from './parameters';
import type { DigitParameters } from './parameters';

const WHITE = 255;

/** Brightness 0 … 1 from bytes. */
function brightnessOf(bytes: readonly number[]): GreyImage {
	return Float32Array.from(bytes, (byte) => byte / WHITE);
}

/** Brightness 0 … 1 as the nearest bytes. */
export function bytesOf(image: GreyImage): readonly number[] {
	return Array.from(image, (value) => Math.round(value * WHITE));
}

/** A digit as it is open on a page: the drawing, and the state that links carry. */
export class DigitModel {
	readonly drawing = new Drawing();
	readonly #initial: DigitParameters;
	#problems = $state.raw<readonly Problem[]>([]);
	/** Why the picture cannot be changed; null if it can. */
	#locked = $state.raw<EngineError | null>(null);

	readonly #drawn = $derived.by(() => bytesOf(this.drawing.pixels));
	/** The picture as drawn, as text. */
	readonly #text = $derived.by(() => imageText(this.#drawn));
	/** The 784 bytes of the picture: as drawn, or as they are centred and scaled. */
	readonly bytes = $derived.by(() =>
		this.drawing.isCentred ? bytesOf(asMnist(brightnessOf(this.#drawn), MNIST_SIDE)) : this.#drawn
	);
	readonly #parameters: DigitParameters = $derived.by(() => ({
		image: this.#text,
		centred: this.drawing.isCentred
	}));
	/** How the state differs from the author's, as text for links; null if it does not. */
	readonly encoded: string | null = $derived.by(
		() => digitCodec.encode(this.#parameters, this.#initial) || null
	);
	/** The sample digit that the drawing is; null if it is none. */
	readonly digit: number | null = $derived.by(() =>
		this.#text.startsWith('digit-') ? Number(this.#text.slice(-1)) : null
	);

	constructor(initial: string) {
		this.#initial = digitCodec.decode(initial).params;
		this.#open(this.#initial);
	}

	/** What could not be read of the last state that was restored. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	/** Why the last stroke, or other picture, was not drawn; null if it was. */
	get refusal(): EngineError | null {
		return this.drawing.isRefused ? this.#locked : null;
	}

	/** Every parameter as text. */
	get written(): readonly WireField[] {
		return digitCodec.parameters.write(this.#parameters, null);
	}

	/** Has what a lock refuses to change stay as it is from now on. */
	lock(lock: Lock): void {
		const [picture, centring] = this.written.map((field) => lock([field]));
		this.#locked = picture;
		this.drawing.fix({ picture: picture !== null, centring: centring !== null });
	}

	/** Puts a sample in place of the drawing. */
	choose(digit: number): void {
		this.drawing.replace(brightnessOf(digitBytes(digit)));
	}

	/** Opens the state that a text describes, or the nearest one that is valid; null is the author's. */
	restore(text: string | null): void {
		const { params, problems } = digitCodec.decode(text ?? '', this.#initial);
		const { picture, centring } = this.drawing.fixed;
		this.#problems = problems;
		this.#open({
			image: picture ? this.#text : params.image,
			centred: centring ? this.drawing.isCentred : params.centred
		});
	}

	/** Forgets what was wrong. */
	dismiss(): void {
		this.#problems = [];
		this.drawing.forgive();
	}

	#open({ image, centred }: DigitParameters): void {
		this.drawing.isCentred = centred;
		const bytes = readImageText(image);
		if (!bytes)
			this.#problems = [...this.#problems, { field: 'image', code: 'malformed', text: '' }];
		this.drawing.restart(brightnessOf(bytes ?? readImageText(this.#initial.image) ?? []));
	}
}
