import { correlatePlane } from '$lib/engine';
import { PicturePainter } from '$lib/figures/picture-painter';
import type { Paintable, Scale } from '$lib/figures/picture-painter';
import { ExtentFinder } from './extent';
import { KERNEL_SIDE, WHITE } from './photo';
import type { Photo } from './photo';
import { greyScale } from './view';
import type { View } from './view';

/** Draws what kernels make of photos; like the painter, it needs no new memory for another drawing. */
export class ResultPainter {
	readonly #painter: PicturePainter;
	readonly #result: Float32Array;
	readonly #extent = new ExtentFinder();

	constructor(canvas: Paintable, side: number) {
		this.#painter = new PicturePainter(canvas, side);
		this.#result = new Float32Array(side * side);
	}

	/** Draws a photo under a 3×3 kernel, and tells on which scale. */
	draw({ side, levels }: Photo, kernel: readonly number[], view: View): Scale {
		correlatePlane(levels, side, side, kernel, KERNEL_SIDE, KERNEL_SIDE, 'replicate', this.#result);
		const scale = view === 'picture' ? greyScale : this.#signedScale(kernel);
		this.#painter.draw(this.#result, scale);
		return scale;
	}

	#signedScale(kernel: readonly number[]): Scale {
		const bound = WHITE * kernel.reduce((sum, weight) => sum + Math.abs(weight), 0);
		const extent = this.#extent.of(this.#result, bound);
		return { least: -extent, most: extent };
	}
}
