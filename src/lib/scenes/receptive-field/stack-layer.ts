import {
	checkMaxPool2d,
	checkWindow2d,
	resolveMaxPool2d,
	resolveWindow2d,
	type EngineError,
	type WindowAxis
} from '$lib/engine';

/** What a layer of a stack does with its window: weigh and add, or take the largest. */
export const layerKinds = ['conv', 'pool'] as const;
export type LayerKind = (typeof layerKinds)[number];

/** A layer of a stack, the same along both axes. */
export interface StackLayer {
	readonly kind: LayerKind;
	readonly kernel: number;
	readonly stride: number;
	/** Cells added at each end. */
	readonly padding: number;
	readonly dilation: number;
}

/** Numbers of a layer that a reader can set, with their bounds. */
export const layerBounds = {
	kernel: { min: 1, max: 9 },
	stride: { min: 1, max: 4 },
	padding: { min: 0, max: 4 },
	dilation: { min: 1, max: 4 }
} as const;
export type LayerNumber = keyof typeof layerBounds;

/** The most layers of a stack. */
export const MOST_LAYERS = 6;

/** A convolution that moves by one, without padding and dilation. */
export const plainLayer: StackLayer = {
	kind: 'conv',
	kernel: 3,
	stride: 1,
	padding: 0,
	dilation: 1
};

const imageOf = (size: number) => [1, 1, size, size];

function poolOptions({ kernel, stride, padding, dilation }: StackLayer) {
	return { kernelSize: kernel, stride, padding, dilation };
}

function windowOptions({ kernel, ...layer }: StackLayer, size: number) {
	return { ...layer, inputSize: [size, size], kernelSize: [kernel, kernel] } as const;
}

/** Why a layer cannot read an input of that size; null if it can. */
function refuseLayer(layer: StackLayer, size: number): EngineError | null {
	if (layer.kind === 'pool') return checkMaxPool2d(imageOf(size), poolOptions(layer));
	return checkWindow2d(windowOptions(layer, size));
}

/** The window of a layer along one axis. Throws the EngineError that refuses the layer. */
export function resolveLayer(layer: StackLayer, size: number): WindowAxis {
	if (layer.kind === 'pool') {
		return resolveMaxPool2d(imageOf(size), poolOptions(layer)).window.horizontal;
	}
	return resolveWindow2d(windowOptions(layer, size)).horizontal;
}

/** Why layers cannot stand on one another above an input of that size; null if they can. */
export function refuseStack(size: number, layers: readonly StackLayer[]): EngineError | null {
	let below = size;
	for (const layer of layers) {
		const refusal = refuseLayer(layer, below);
		if (refusal) return refusal;
		below = resolveLayer(layer, below).outputSize;
	}
	return null;
}
