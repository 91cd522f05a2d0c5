/** A file of NumPy as it is read back: little-endian doubles in C order. */
interface ReadArray {
	readonly shape: readonly number[];
	readonly data: readonly number[];
}

/** Reads a file of NumPy by the description of its format alone; throws an Error on any other. */
export function readNpy(bytes: Uint8Array): ReadArray {
	const name = String.fromCharCode(...bytes.subarray(1, 6));
	if (bytes[0] !== 0x93 || name !== 'NUMPY' || bytes[6] !== 1 || bytes[7] !== 0)
		throw new Error('not a file of NumPy in version 1.0');
	const length = bytes[8] + 256 * bytes[9];
	const header = new TextDecoder('latin1').decode(bytes.subarray(10, 10 + length));
	if (!header.endsWith('\n') || (10 + length) % 64 !== 0) throw new Error('a header out of line');
	const shape = /^\{'descr': '<f8', 'fortran_order': False, 'shape': \(([^)]*)\), \} *\n$/.exec(
		header
	);
	if (!shape) throw new Error(`a header that says something else: ${header}`);
	const start = 10 + length;
	const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
	return {
		shape: shape[1]
			.split(',')
			.filter((extent) => extent.trim() !== '')
			.map(Number),
		data: Array.from({ length: view.byteLength / 8 }, (_, index) =>
			view.getFloat64(8 * index, true)
		)
	};
}
