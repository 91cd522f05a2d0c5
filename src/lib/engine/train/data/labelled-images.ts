import { EngineError } from '../../errors';
import type { ByteTensor } from './idx';

/** Images with one channel and the class of each, ready for training. */
export interface LabelledImages {
	readonly count: number;
	/** Of one image. */
	readonly height: number;
	readonly width: number;
	/** Images one after the other, normalised. */
	readonly pixels: Float32Array;
	readonly labels: Int32Array;
	/** What a black pixel has become. */
	readonly background: number;
}

/** How pixels are brought around 0: (pixel / 255 − mean) / deviation. */
export interface Normalization {
	readonly mean: number;
	readonly deviation: number;
}

/** Mean and deviation of MNIST's training pixels between 0 and 1, as in PyTorch's examples. */
export const mnistNormalization: Normalization = { mean: 0.1307, deviation: 0.3081 };

/**
 * Images [count, height, width] with labels [count]. Throws an EngineError if there is not one label
 * for each image.
 */
export function labelledImages(
	images: ByteTensor,
	labels: ByteTensor,
	{ mean, deviation }: Normalization
): LabelledImages {
	const [count, height, width] = images.shape;
	if (labels.shape.length !== 1 || labels.shape[0] !== count || images.shape.length !== 3) {
		const [shape, expected] = [labels.shape.join('×'), images.shape.join('×')];
		const reason = `labels of shape ${shape} do not go with images of shape ${expected}`;
		const values = { argument: 'labels', shape, expected: `${count}` };
		throw new EngineError('labelledImages', 'wrongShape', values, reason);
	}
	const normalized = (pixel: number) => (pixel / 255 - mean) / deviation;
	return {
		...{ count, height, width, background: normalized(0) },
		pixels: Float32Array.from(images.data, normalized),
		labels: Int32Array.from(labels.data)
	};
}
