import { foldPlanes, padPlanes, type PaddedPlane } from './padded-plane';

/** Some images of a batch with their padding, which those after them overwrite. */
export class PaddedImages {
	readonly #padded: Float32Array | null;
	/** Numbers of one image as it is, and with its padding. */
	readonly #image: number;
	readonly paddedImage: number;

	/** Room for `images` images of `channels` planes of `cells` cells. */
	constructor(
		readonly plane: PaddedPlane,
		readonly channels: number,
		readonly cells: number,
		images: number,
		allocate: (length: number) => Float32Array
	) {
		this.#image = channels * cells;
		this.paddedImage = channels * plane.sources.length;
		this.#padded = plane.isPlain ? null : allocate(images * this.paddedImage);
	}

	/** Where the images from `first` on begin in what `read` and `target` return. */
	originOf(first: number): number {
		return this.#padded ? 0 : first * this.#image;
	}

	/** `count` images from `first` on with their padding; x itself if it has none. */
	read(x: Float32Array, first: number, count: number): Float32Array {
		if (!this.#padded) return x;
		const planes = count * this.channels;
		padPlanes(this.plane, x, first * this.#image, this.cells, planes, this.#padded);
		return this.#padded;
	}

	/** Where to add what belongs to images with their padding, before `fold`. */
	target(x: Float32Array): Float32Array {
		return this.#padded ? this.#padded.fill(0) : x;
	}

	/** Adds what was added to the target to the images themselves. */
	fold(x: Float32Array, first: number, count: number): void {
		if (!this.#padded) return;
		const planes = count * this.channels;
		foldPlanes(this.plane, this.#padded, x, first * this.#image, this.cells, planes);
	}
}
