import { EngineError, interpolateModes } from '$lib/engine';
import type { InterpolateMode } from '$lib/engine';
import { mostSeed } from '../window/gradient-choice';
import type { Pixel } from '../kernel-gallery/photo';
import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** The side of the picture before it is reduced. */
export const SIDE = 256;

/** What is looked at: a picture made larger, or the gradient on its way back through a convolution. */
export const ways = ['picture', 'gradient'] as const;
export type Way = (typeof ways)[number];

/** What goes into the first layer. */
export const pictures = ['photo', 'grey'] as const;
export type PictureId = (typeof pictures)[number];

/** Where the weights of the kernels come from. */
export const weightIds = ['random', 'uniform', 'trained'] as const;
export type WeightId = (typeof weightIds)[number];

/** Everything that a reader can set about layers whose pattern shows. */
export interface CheckerboardParameters {
	readonly way: Way;
	readonly picture: PictureId;
	readonly weights: WeightId;
	/** What random weights, and the noise of trained ones, are drawn from. */
	readonly seed: number;
	/** The side of the kernel, of those that are compared: the others' follow. */
	readonly kernel: number;
	readonly stride: number;
	readonly layers: number;
	/** How pictures are resized before a convolution. */
	readonly resize: InterpolateMode;
	/** The pixel in the middle of what is enlarged. */
	readonly pixel: Pixel;
}

export const checkerboardFields = {
	way: field.choice<Way>({ default: 'picture', options: ways }),
	picture: field.choice<PictureId>({ default: 'photo', options: pictures }),
	weights: field.choice<WeightId>({ default: 'random', options: weightIds }),
	seed: field.integer({ default: 1, min: 0, max: mostSeed }),
	kernel: field.integer({ default: 3, min: 2, max: 6 }),
	stride: field.integer({ default: 2, min: 2, max: 4 }),
	layers: field.integer({ default: 1, min: 1, max: 3 }),
	resize: field.choice<InterpolateMode>({ default: 'nearest', options: interpolateModes }),
	// The left jamb of the door of the photograph.
	pixel: field.pair({ default: [88, 66], min: 0, max: SIDE - 1 })
};

/** The longest period of a pattern that can be told from what the picture shows. */
export const LONGEST_PERIOD = 16;

/** The cells after which the pattern of all layers comes again: stride to the power of the layers. */
export function periodOf({ stride, layers }: CheckerboardParameters): number {
	return stride ** layers;
}

/** Why layers cannot be had: they would enlarge so much that nothing is left of the picture. */
function check(parameters: CheckerboardParameters): EngineError | null {
	const value = periodOf(parameters);
	if (value <= LONGEST_PERIOD) return null;
	const reason = `stride^layers is ${value}, more than ${LONGEST_PERIOD}`;
	const values = { argument: 'layers', value, range: `[1, ${LONGEST_PERIOD}]` };
	return new EngineError('checkerboard', 'outOfRange', values, reason);
}

/** The parameters of the scene of patterns: defaults, bounds, and their text in a link. */
export const checkerboardParameters = defineParameters<
	CheckerboardParameters,
	typeof checkerboardFields
>(checkerboardFields, check);

/** Between states of the scene and their text in a link. */
export const checkerboardCodec = stillCodec(checkerboardParameters);
