import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** The gallery of kernels, as people write them down. */
export const kernels = {
	identity: [
		['0', '0', '0'],
		['0', '1', '0'],
		['0', '0', '0']
	],
	box: [
		['1/9', '1/9', '1/9'],
		['1/9', '1/9', '1/9'],
		['1/9', '1/9', '1/9']
	],
	gaussian: [
		['1/16', '1/8', '1/16'],
		['1/8', '1/4', '1/8'],
		['1/16', '1/8', '1/16']
	],
	sharpen: [
		['0', '-1', '0'],
		['-1', '5', '-1'],
		['0', '-1', '0']
	],
	emboss: [
		['-2', '-1', '0'],
		['-1', '1', '1'],
		['0', '1', '2']
	],
	sobelX: [
		['-1', '0', '1'],
		['-2', '0', '2'],
		['-1', '0', '1']
	],
	sobelY: [
		['-1', '-2', '-1'],
		['0', '0', '0'],
		['1', '2', '1']
	],
	laplacian: [
		['1', '1', '1'],
		['1', '-8', '1'],
		['1', '1', '1']
	],
	counting: [
		['0', '1'],
		['2', '3']
	]
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type KernelId = keyof typeof kernels;

/** The names of the gallery, in its order. */
export const kernelIds = Object.keys(kernels) as readonly KernelId[];

/** The numbers of a kernel of the gallery, row by row. */
export function kernelRows(id: KernelId): Rational[][] {
	return kernels[id].map((row) => row.map((text) => rational.from(text)));
}

/** A weight [1, inChannels, kh, kw] that applies one kernel of the gallery to every channel. */
export function weightOf(id: KernelId, inChannels = 1): Tensor<Rational> {
	const cells = kernelRows(id).flat();
	const [height, width] = [kernels[id].length, kernels[id][0].length];
	const data = Array.from({ length: inChannels }, () => cells).flat();
	return tensor([1, inChannels, height, width], data);
}

/** The kernel of the gallery that every channel of the first filter is; null if there is none. */
export function kernelIdOf({ shape, data }: Tensor<Rational>): KernelId | null {
	const [, channels, height, width] = shape;
	const found = kernelIds.find((id) => {
		const rows = kernelRows(id);
		if (rows.length !== height || rows[0].length !== width) return false;
		const cells = rows.flat();
		return Array.from({ length: channels * height * width }, (_, index) => index).every((index) =>
			rational.equals(data[index], cells[index % cells.length])
		);
	});
	return found ?? null;
}
