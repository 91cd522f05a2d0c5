import { EngineError } from '../../errors';
import { elementCount, requireShape } from '../../tensor/shape';

/** Bytes with a shape, row-major. */
export interface ByteTensor {
	readonly shape: readonly number[];
	readonly data: Uint8Array;
}

/** The code of unsigned bytes, the only numbers that image sets in IDX hold. */
const unsignedByte = 0x08;

/**
 * What an IDX file holds, the format of MNIST: two zeros, a code of the numbers' type, the rank, the
 * extents as 32-bit integers with the highest byte first, and the numbers. Nothing is copied. Throws
 * an EngineError if the file is of another format, of other numbers than unsigned bytes, or cut off
 * (https://web.archive.org/web/2024/http://yann.lecun.com/exdb/mnist/).
 */
export function parseIdx(bytes: Uint8Array): ByteTensor {
	const [zero1, zero2, type, rank] = bytes;
	if (bytes.length < 4 || zero1 !== 0 || zero2 !== 0 || type !== unsignedByte) {
		const value = [...bytes.subarray(0, 4)].join(' ');
		const reason = `the file begins with the bytes ${value || 'of nothing'}, not with 0 0 8`;
		throw new EngineError('parseIdx', 'unknownName', { argument: 'bytes', value }, reason);
	}
	const start = 4 + 4 * rank;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const extentAt = (axis: number) =>
		4 * axis + 8 <= bytes.length ? view.getUint32(4 * axis + 4) : 0;
	const shape = Array.from({ length: rank }, (_, axis) => extentAt(axis));
	requireShape('parseIdx', 'extents', shape);
	const [length, expected] = [bytes.length - start, elementCount(shape)];
	if (length === expected) return { shape, data: bytes.subarray(start) };
	const values = { argument: 'bytes', length, shape: shape.join('×'), expected };
	const reason = `the file has ${length} numbers where ${values.shape} asks for ${expected}`;
	throw new EngineError('parseIdx', 'wrongLength', values, reason);
}
