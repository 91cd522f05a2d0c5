import type { InputId } from '../conv2d/inputs';
import type { KernelId } from '../conv2d/kernels';
import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** What is done to the input: shifted, turned clockwise by 90°, or enlarged twofold. */
export const changes = ['shift', 'rotate', 'scale'] as const;
export type Change = (typeof changes)[number];

/** The pictures, and which of the convolution's samples they are. */
export const pictures = ['digit', 'edge', 'dot'] as const;
export type Picture = (typeof pictures)[number];
export const samples: Readonly<Record<Picture, InputId>> = {
	digit: 'digit-7',
	edge: 'edge',
	dot: 'dot'
};

/** The kernels of the gallery that are tried: one-sided, symmetrical, and one that copies. */
export const shiftKernels = ['sobelX', 'emboss', 'laplacian', 'identity'] as const;
export type ShiftKernel = (typeof shiftKernels)[number] & KernelId;

/** How far the input can be shifted, in cells. */
export const farthest = 4;

/** Everything that a reader can set about a changed input. */
export interface ShiftParameters {
	readonly change: Change;
	readonly down: number;
	readonly right: number;
	readonly picture: Picture;
	readonly kernel: ShiftKernel;
}

const fields = {
	change: field.choice<Change>({ default: 'shift', options: changes }),
	down: field.integer({ default: 1, min: -farthest, max: farthest }),
	right: field.integer({ default: 1, min: -farthest, max: farthest }),
	picture: field.choice<Picture>({ default: 'digit', options: pictures }),
	kernel: field.choice<ShiftKernel>({ default: 'sobelX', options: shiftKernels })
};

/** The parameters of the changed input: defaults, bounds, and their text in a link. */
export const shiftCodec = stillCodec(defineParameters<ShiftParameters, typeof fields>(fields));
