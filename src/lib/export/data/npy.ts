import { rational } from '$lib/engine';
import type { NumberTensor } from './run-tensors';

/** What NumPy's files begin with: the byte 0x93, its name, and version 1.0 of the format. */
const MAGIC = [0x93, ...new TextEncoder().encode('NUMPY'), 1, 0] as const;
/** The bytes before the numbers are a multiple of this. */
const ALIGNMENT = 64;
const BYTES = 8;

/**
 * A tensor as a file of NumPy: doubles, little-endian, in C order. Fractions become the nearest
 * double. The format is version 1.0 of
 * https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function writeNpy({ shape, data }: NumberTensor): Uint8Array<ArrayBuffer> {
	const extents = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
	const said = `{'descr': '<f8', 'fortran_order': False, 'shape': (${extents}), }`;
	const least = MAGIC.length + 2 + said.length + 1;
	const start = Math.ceil(least / ALIGNMENT) * ALIGNMENT;
	const bytes = new Uint8Array(start + BYTES * data.length);
	const view = new DataView(bytes.buffer);
	bytes.set(MAGIC);
	view.setUint16(MAGIC.length, start - MAGIC.length - 2, true);
	const header = said.padEnd(start - MAGIC.length - 3) + '\n';
	bytes.set(new TextEncoder().encode(header), MAGIC.length + 2);
	data.forEach((value, index) => {
		const double = typeof value === 'number' ? value : rational.toNumber(value);
		view.setFloat64(start + BYTES * index, double, true);
	});
	return bytes;
}
