import { checkConv2d } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** Everything that a reader can set about a layer whose wires are drawn. */
export interface WiringParameters {
	readonly inChannels: number;
	readonly outChannels: number;
	/** Side of the square kernel. */
	readonly kernel: number;
	readonly groups: number;
	/** Side of the square input; there is no padding. */
	readonly size: number;
	readonly bias: boolean;
}

const mostChannels = 64;

const fields = {
	inChannels: field.integer({ default: 3, min: 1, max: mostChannels }),
	outChannels: field.integer({ default: 6, min: 1, max: mostChannels }),
	kernel: field.integer({ default: 3, min: 1, max: 7 }),
	groups: field.integer({ default: 1, min: 1, max: mostChannels }),
	size: field.integer({ default: 5, min: 1, max: 224 }),
	bias: field.flag({ default: true })
};

/** The shapes of the input and the weight that the engine is asked about. */
export function shapesOf({ inChannels, outChannels, kernel, groups, size }: WiringParameters) {
	const perFilter = Math.max(1, Math.floor(inChannels / groups));
	return {
		input: [1, inChannels, size, size],
		weight: [outChannels, perFilter, kernel, kernel]
	} as const;
}

/** The parameters of the wiring: defaults, bounds, and their text in a link. */
export const wiringParameters = defineParameters<WiringParameters, typeof fields>(
	fields,
	(parameters) => {
		const { input, weight } = shapesOf(parameters);
		return checkConv2d(input, weight, { groups: parameters.groups });
	}
);
