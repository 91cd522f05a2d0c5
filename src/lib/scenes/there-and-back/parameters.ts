import { inputFills, kernelFills } from '../conv-transpose2d/fills';
import type { InputFill, KernelFill } from '../conv-transpose2d/fills';
import { mostSeed } from '../window/gradient-choice';
import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** Everything that a reader can set about a convolution and its transpose, one after the other. */
export interface ThereAndBackParameters {
	readonly picture: InputFill;
	readonly kernel: KernelFill;
	readonly seed: number;
	/** Sides of the square picture and kernel. */
	readonly size: number;
	readonly kernelSize: number;
	readonly stride: number;
}

/** The fields; the largest kernel fits the smallest picture, so that all go together. */
export const thereAndBackFields = {
	picture: field.choice<InputFill>({ default: 'counting', options: inputFills }),
	kernel: field.choice<KernelFill>({ default: 'ones', options: kernelFills }),
	seed: field.integer({ default: 1, min: 0, max: mostSeed }),
	size: field.integer({ default: 5, min: 4, max: 7 }),
	kernelSize: field.integer({ default: 2, min: 1, max: 4 }),
	stride: field.integer({ default: 2, min: 1, max: 4 })
};

/** Between states of the scene and the text that stands for them in a link. */
export const thereAndBackCodec = stillCodec(
	defineParameters<ThereAndBackParameters, typeof thereAndBackFields>(thereAndBackFields)
);
