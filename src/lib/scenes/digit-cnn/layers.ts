const SIDE = 28;
/** Pixels come in tenths, weights in hundredths. */
export const PIXEL_PLACES = 1;
export const WEIGHT_PLACES = 2;
export const CLASSES = 10;

const square = (channels: number, side: number) => ({ channels, height: side, width: side });

/**
 * The network that recognises digits, layer by layer: two convolutions with ReLU and max pooling, a
 * dense layer, softmax. `places` are the decimal places of a layer's numbers, all of which are exact;
 * each weighted layer adds those of its weights, and softmax rounds. `kernel` is the side of a kernel
 * or window.
 */
export const layers = [
	{ id: 'input', kind: 'input', ...square(1, SIDE), places: 1, kernel: 0 },
	{ id: 'conv1', kind: 'conv2d', ...square(8, SIDE), places: 3, kernel: 5 },
	{ id: 'relu1', kind: 'relu', ...square(8, SIDE), places: 3, kernel: 0 },
	{ id: 'pool1', kind: 'maxPool2d', ...square(8, SIDE / 2), places: 3, kernel: 2 },
	{ id: 'conv2', kind: 'conv2d', ...square(16, SIDE / 2), places: 5, kernel: 3 },
	{ id: 'relu2', kind: 'relu', ...square(16, SIDE / 2), places: 5, kernel: 0 },
	{ id: 'pool2', kind: 'maxPool2d', ...square(16, SIDE / 4), places: 5, kernel: 2 },
	{ id: 'dense', kind: 'linear', channels: CLASSES, height: 1, width: 1, places: 7, kernel: 0 },
	{
		id: 'softmax',
		kind: 'softmax',
		channels: CLASSES,
		height: 1,
		width: 1,
		places: null,
		kernel: 0
	}
] as const;

/** A layer of the digit network: what it does, and the size and precision of what it makes. */
export type DigitLayer = (typeof layers)[number];
export type LayerId = DigitLayer['id'];
/** A layer that computes something; the first holds the picture. */
export type ComputingLayer = Exclude<DigitLayer, { readonly kind: 'input' }>;

/** The layers that compute something, in their order. */
export const operations = layers.filter((layer): layer is ComputingLayer => layer.kind !== 'input');

/** The place of a layer among all of them. */
export function layerIndex(id: LayerId): number {
	return layers.findIndex((layer) => layer.id === id);
}

/** The layer that a layer reads; the picture reads none, and stands for itself. */
export function layerBefore(id: LayerId): DigitLayer {
	return layers[Math.max(layerIndex(id) - 1, 0)];
}

/** The layer of that name. */
export function layerOf(id: LayerId): DigitLayer {
	return layers[layerIndex(id)];
}

/** How many numbers a layer makes. */
export function sizeOf({ channels, height, width }: DigitLayer): number {
	return channels * height * width;
}

/** A cell of a layer's maps by its channel, row and column. */
export type MapCell = readonly [channel: number, row: number, column: number];

/** Where a cell stands among a layer's numbers. */
export function placeIn({ height, width }: DigitLayer, [channel, row, column]: MapCell): number {
	return (channel * height + row) * width + column;
}
