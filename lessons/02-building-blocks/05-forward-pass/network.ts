import { receptiveFieldBottomUp } from '$lib/engine';
import { layerOf, layers, sizeOf } from '$lib/scenes/digit-cnn/layers';
import { sampleDigit } from '$lib/scenes/digit-cnn/picture';
import { runNetwork, valueOf } from '$lib/scenes/digit-cnn/run';
import { readNetwork, WEIGHT_SCALE } from '$lib/scenes/digit-cnn/weights';
import file from '../../../static/networks/digits.json';

/** What the trained network of the figure is found to do, by running it. */
export const network = readNetwork(file);

/** The sample that the text speaks of. */
export const DIGIT = 7;

/** The kernels of the first layer, weight by weight. */
export const firstKernels = Array.from({ length: layerOf('conv1').channels }, (_, index) => {
	const cells = layerOf('conv1').kernel ** 2;
	const own = network.weights.conv1.weight.slice(index * cells, (index + 1) * cells);
	return Array.from(own, (weight) => weight / WEIGHT_SCALE);
});

/** All numbers of all layers for the sample. */
export const maps = runNetwork(sampleDigit(DIGIT), network);

/** The side of the square of pixels that a cell of a layer sees. */
export function seenBy(id: 'conv1' | 'pool1' | 'conv2' | 'pool2'): number {
	const until = layers.findIndex((layer) => layer.id === id);
	const windows = layers
		.slice(0, until + 1)
		.filter(({ kernel }) => kernel > 0)
		.map(({ kind, kernel }) => ({
			...{ kernel, dilation: 1, paddingBefore: 0 },
			stride: kind === 'maxPool2d' ? kernel : 1
		}));
	return receptiveFieldBottomUp(windows).at(-1)?.size ?? 1;
}

/** What each map of the last pooling adds to the score of the sample's digit, without the bias. */
export const shares = Array.from({ length: layerOf('pool2').channels }, (_, map) => {
	const { height, width } = layerOf('pool2');
	const plane = height * width;
	const first = DIGIT * sizeOf(layerOf('pool2')) + map * plane;
	const products = Array.from({ length: plane }, (_, place) => {
		const value = valueOf(maps.pool2[map * plane + place], layerOf('pool2'));
		return (value * network.weights.dense.weight[first + place]) / WEIGHT_SCALE;
	});
	return products.reduce((sum, product) => sum + product, 0);
});
