import { requirePositiveInteger } from '../../errors';
import { integer, type Random } from '../../random';
import { moveImage, type Motion } from './augment';
import type { LabelledImages } from './labelled-images';

/** How far images are moved at random, so that a network sees none of them twice. */
export interface Augmentation {
	/** The most pixels in each direction. */
	readonly shift: number;
	/** The most radians either way. */
	readonly angle: number;
}

/** A batch, in arrays that the next one overwrites. */
export interface Batch {
	/** [size, 1, height, width] */
	readonly x: Float32Array;
	readonly labels: Int32Array;
	/** How often all images have been gone through before this batch. */
	readonly epoch: number;
}

/**
 * Batches without end: all images in random order, then again in another. Each epoch leaves out what
 * does not fill a batch. Throws an EngineError if the size is no positive integer.
 */
export function* batches(
	{ count, height, width, pixels, labels, background }: LabelledImages,
	size: number,
	random: Random,
	augmentation: Augmentation | null = null
): Generator<Batch, never> {
	requirePositiveInteger('batches', 'size', size);
	const cells = height * width;
	const batchSize = Math.min(size, count);
	const x = new Float32Array(batchSize * cells);
	const batchLabels = new Int32Array(batchSize);
	const order = Int32Array.from({ length: count }, (_, image) => image);
	const either = (most: number) => most * (2 * random() - 1);
	const motion = ({ shift, angle }: Augmentation): Motion => ({
		...{ angle: either(angle), down: either(shift), right: either(shift) }
	});

	function shuffle(): void {
		for (let last = count - 1; last > 0; last--) {
			const other = integer(random, 0, last);
			const image = order[last];
			order[last] = order[other];
			order[other] = image;
		}
	}

	for (let epoch = 0; ; epoch++) {
		shuffle();
		for (let first = 0; first + batchSize <= count; first += batchSize) {
			for (let place = 0; place < batchSize; place++) {
				const image = order[first + place];
				batchLabels[place] = labels[image];
				const plane = { array: pixels, start: image * cells, height, width };
				if (augmentation) moveImage(plane, motion(augmentation), background, x, place * cells);
				else x.set(pixels.subarray(image * cells, (image + 1) * cells), place * cells);
			}
			yield { x, labels: batchLabels, epoch };
		}
	}
}
