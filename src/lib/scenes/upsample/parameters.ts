import { checkMaxPool2d, elementCount, indexAt, rational, tensor, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { gradientOf, mostSeed, typedOver } from '../window/gradient-choice';
import { defineParameters, field } from '../parameters';

type Pair = readonly [height: number, width: number];

/** The ways back up. */
export const operations = ['unpool', 'nearest', 'bilinear'] as const;
export type Operation = (typeof operations)[number];

/** What the picture can start from. */
export const pictures = ['peaks', 'random', 'ramp'] as const;
export type Picture = (typeof pictures)[number];

/** Everything that a reader can set about the ways back up. */
export interface UpsampleParameters {
	readonly operation: Operation;
	readonly picture: Picture;
	/** What a random picture is drawn from. */
	readonly seed: number;
	readonly size: Pair;
	/** The picture's own numbers [1, 1, H, W] once any was changed; they stand before the rest. */
	readonly cells: Tensor<Rational> | null;
	/** The window of the pooling, and its stride. */
	readonly window: Pair;
	/** Whether bilinear resizing keeps the centres of the corner cells at the corners. */
	readonly alignCorners: boolean;
}

const mostSize = 6;

const fields = {
	operation: field.choice<Operation>({ default: 'unpool', options: operations }),
	picture: field.choice<Picture>({ default: 'peaks', options: pictures }),
	seed: field.integer({ default: 4, min: 0, max: mostSeed }),
	size: field.pair({ default: [4, 4], min: 2, max: mostSize }),
	cells: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, 1, mostSize, mostSize]
		})
	),
	window: field.pair({ default: [2, 2], min: 1, max: 3 }),
	alignCorners: field.flag({ default: false })
};

/** A bright cell at another corner of each 2×2, the rest lower and lower away from it. */
const peaks = [
	[1, 8, 2, 0, 3, 1],
	[3, 2, 1, 4, 0, 5],
	[0, 1, 3, 2, 1, 2],
	[6, 2, 9, 1, 7, 0],
	[2, 0, 1, 5, 1, 3],
	[1, 4, 2, 0, 6, 1]
];

function filled({ picture, seed, size }: UpsampleParameters): Tensor<Rational> {
	const shape = [1, 1, ...size];
	if (picture === 'random') return gradientOf('random', seed, shape);
	const data = Array.from({ length: elementCount(shape) }, (_, place) => {
		const [, , row, column] = indexAt(shape, place);
		return rational.from(picture === 'ramp' ? row + 2 * column : peaks[row][column]);
	});
	return tensor(shape, data);
}

/** The picture [1, 1, H, W] of the parameters. */
export function pictureOf(parameters: UpsampleParameters): Tensor<Rational> {
	const { cells } = parameters;
	return typedOver(filled(parameters), cells);
}

/** The parameters of the ways back up: defaults, bounds, and their text in a link. */
export const upsampleParameters = defineParameters<UpsampleParameters, typeof fields>(
	fields,
	({ size, window }) => checkMaxPool2d([1, 1, ...size], { kernelSize: window })
);
