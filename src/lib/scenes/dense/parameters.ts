import { elementCount, flatten, linear, rational, refusalOf, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { grown } from '../grown';
import { defineParameters, field } from '../parameters';

/** How the same numbers are drawn: as a vector and rows of weights, or as maps and large kernels. */
export const views = ['dense', 'convolution'] as const;
export type DenseView = (typeof views)[number];

/** Everything that a reader can set about a dense layer over a few small maps. */
export interface DenseParameters {
	/** [channels, height, width]. */
	readonly maps: Tensor<Rational>;
	/** [neurons, channels · height · width]. */
	readonly weight: Tensor<Rational>;
	/** [neurons]. */
	readonly bias: Tensor<Rational>;
	readonly view: DenseView;
}

/** The maps' extents along their axes, and the number of neurons. */
export interface DenseSize {
	readonly channels: number;
	readonly height: number;
	readonly width: number;
	readonly neurons: number;
}

/** What a layer of this scene has at the least and at the most. */
export const bounds: Readonly<Record<keyof DenseSize, readonly [min: number, max: number]>> = {
	channels: [1, 3],
	height: [1, 3],
	width: [1, 3],
	neurons: [1, 4]
};

/** Maps as a convolution might leave them: an upright bar, a slanted one, a pattern of dots. */
const samples: readonly ((row: number, column: number) => number)[] = [
	(row, column) => (column === 1 ? 3 : row % 2),
	(row, column) => (row === column ? 2 : 0),
	(row, column) => (row + column) % 2
];

const sampleMap = ([channel, row, column]: readonly number[]) => samples[channel](row, column);
const sampleWeight = ([neuron, channel, row, column]: readonly number[]) =>
	((3 * neuron + 2 * channel + 2 * row + (neuron + 1) * column) % 4) - 1;
const sampleBias = ([neuron]: readonly number[]) => neuron - 1;

/** The weights as kernels: [neurons, channels, height, width]. */
export function kernelsOf({ maps, weight }: DenseParameters): Tensor<Rational> {
	return tensor([weight.shape[0], ...maps.shape], weight.data);
}

/** The size of a layer. */
export function sizeOf({ maps, weight }: DenseParameters): DenseSize {
	const [channels, height, width] = maps.shape;
	return { channels, height, width, neurons: weight.shape[0] };
}

type Numbers = Pick<DenseParameters, 'maps' | 'weight' | 'bias'>;

/** The numbers of a layer of another size; what both sizes have stays. */
export function resized(size: DenseSize, old?: DenseParameters): Numbers {
	const { channels, height, width, neurons } = size;
	const shape = [channels, height, width];
	const kernels = grown([neurons, ...shape], sampleWeight, old && kernelsOf(old));
	return {
		maps: grown(shape, sampleMap, old?.maps),
		weight: tensor([neurons, elementCount(shape)], kernels.data),
		bias: grown([neurons], sampleBias, old?.bias)
	};
}

/** The maps as one image of a batch: [1, channels, height, width]. */
export function imageOf({ maps }: DenseParameters): Tensor<Rational> {
	return tensor([1, ...maps.shape], maps.data);
}

/** Why the numbers make no layer; null if they do. */
const refusal = (parameters: DenseParameters) =>
	refusalOf(() =>
		linear(flatten(imageOf(parameters)), parameters.weight, parameters.bias, rational)
	);

const usual = resized({ channels: 2, height: 3, width: 3, neurons: 3 });
const features = (end: 0 | 1) => bounds.channels[end] * bounds.height[end] * bounds.width[end];
const reach = { min: -99, max: 99 };

const fields = {
	maps: field.numbers({
		default: usual.maps,
		minShape: [bounds.channels[0], bounds.height[0], bounds.width[0]],
		maxShape: [bounds.channels[1], bounds.height[1], bounds.width[1]],
		...reach
	}),
	weight: field.numbers({
		default: usual.weight,
		minShape: [bounds.neurons[0], features(0)],
		maxShape: [bounds.neurons[1], features(1)],
		...reach
	}),
	bias: field.numbers({
		default: usual.bias,
		minShape: [bounds.neurons[0]],
		maxShape: [bounds.neurons[1]],
		...reach
	}),
	view: field.choice<DenseView>({ default: 'dense', options: views })
};

/** The parameters of a dense layer: defaults, bounds, and their text in a link. */
export const denseParameters = defineParameters<DenseParameters, typeof fields>(fields, refusal);
