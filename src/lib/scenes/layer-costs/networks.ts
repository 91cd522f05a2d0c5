import { elementCount, networkPresets, sequential } from '$lib/engine';
import type { Layer, Network } from '$lib/engine';
import { operations } from '../digit-cnn/layers';
import type { ComputingLayer } from '../digit-cnn/layers';

/** The networks whose costs can be looked at: the one that reads digits, and classics. */
export const networkIds = ['digits', 'lenet5', 'alexnet', 'vgg16'] as const;
export type NetworkId = (typeof networkIds)[number];

/** A network and the shape of one picture that it reads, [1, channels, height, width]. */
export interface SizedNetwork {
	readonly network: Network;
	readonly inputShape: readonly number[];
}

/** The side of the digits, and of the kernels of convolutions that are put in. */
const DIGIT_SIDE = 28;
const EXTRA_KERNEL = 3;

/** A layer of the digit network as the engine's networks take it. */
function engineLayer({ kind, channels, kernel }: ComputingLayer): Layer {
	switch (kind) {
		case 'conv2d': {
			const padding = (kernel - 1) / 2;
			return { type: kind, outChannels: channels, kernelSize: kernel, padding };
		}
		case 'maxPool2d':
			return { type: kind, kernelSize: kernel };
		case 'linear':
			return { type: kind, outFeatures: channels };
		case 'relu':
			return { type: kind };
		case 'softmax':
			return { type: kind, dim: 1 };
	}
}

/** Convolutions with ReLU that keep the maps of the one before, in size and number. */
function extraLayers(count: number, channels: number): Readonly<Record<string, Layer>> {
	const padding = (EXTRA_KERNEL - 1) / 2;
	const convolution = { type: 'conv2d', outChannels: channels, kernelSize: EXTRA_KERNEL, padding };
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			[`extra${index + 1}`, convolution],
			[`relu_extra${index + 1}`, { type: 'relu' }]
		]).flat()
	);
}

/** The network that reads digits, with convolutions put in behind its last one. */
export function digitNetwork(extra = 0): SizedNetwork {
	const layers = operations.map((layer): Readonly<Record<string, Layer>> => ({
		...(layer.kind === 'linear' ? { flatten: { type: 'flatten' } } : {}),
		[layer.id]: engineLayer(layer),
		...(layer.id === 'relu2' ? extraLayers(extra, layer.channels) : {})
	}));
	return {
		network: sequential(Object.assign({}, ...layers)),
		inputShape: [1, 1, DIGIT_SIDE, DIGIT_SIDE]
	};
}

/** A network of two dense layers for the same pictures and the same number of answers. */
export function denseNetwork(
	inputShape: readonly number[],
	hidden: number,
	answers: number
): SizedNetwork {
	const network = sequential({
		flatten: { type: 'flatten' },
		hidden: { type: 'linear', outFeatures: hidden },
		relu: { type: 'relu' },
		output: { type: 'linear', outFeatures: answers }
	});
	return { network, inputShape };
}

/** A network by its name; only that of digits takes more convolutions. */
export function networkOf(id: NetworkId, extra: number): SizedNetwork {
	const preset = networkPresets.find(({ name }) => name === id);
	if (!preset) return digitNetwork(extra);
	return { network: preset.build(), inputShape: preset.inputShape };
}

/** The title of a preset, as papers write it; null for the network of digits. */
export function presetTitle(id: NetworkId): string | null {
	return networkPresets.find(({ name }) => name === id)?.title ?? null;
}

/** The numbers in one picture. */
export function pixelsOf({ inputShape }: SizedNetwork): number {
	return elementCount(inputShape);
}
