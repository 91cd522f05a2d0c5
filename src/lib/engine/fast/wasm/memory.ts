import { EngineError, requirePositiveInteger } from '../../errors';

/** Bytes of a number, an integer and a place alike. */
export const numberBytes = 4;
/** Every array starts at a multiple of this, and nothing else lies in the rest of its last quad. */
const alignment = 16;
/** Nothing lies at 0, which stands for no array; and kernels may read a quad beyond the last array. */
const margin = 1024;

/** Hands out the kernels' memory, piece by piece and for good. */
export interface KernelMemory {
	/** Numbers and integers handed out so far. */
	readonly allocated: number;
	/** Zeros. Throws an EngineError if the memory is used up. */
	numbers(length: number): Float32Array;
	/** Zeros. Throws an EngineError if the memory is used up. */
	integers(length: number): Int32Array;
	/** Where a list of integers lies that kernels read. */
	list(values: readonly number[]): number;
	/** Where zeros lie that nothing but kernels sees. */
	scratch(length: number): number;
	/** Where an array lies. Throws an EngineError if it was not handed out by this memory. */
	placeOf(op: string, argument: string, array: Float32Array): number;
}

/**
 * A memory that never grows, since growing would detach every array handed out before; the system
 * gives it real pages only once they are written to.
 */
export function kernelMemory({ buffer }: WebAssembly.Memory): KernelMemory {
	const lengths = new Map<number, number>();
	let end = margin;
	let allocated = 0;

	function reserve(length: number): number {
		requirePositiveInteger('allocate', 'length', length);
		const start = end;
		const next = start + Math.ceil((length * numberBytes) / alignment) * alignment;
		const left = buffer.byteLength - margin - start;
		if (next > buffer.byteLength - margin) {
			const reason = `${length} numbers need ${length * numberBytes} bytes, but ${left} of ${buffer.byteLength} are left`;
			const range = `[1, ${Math.floor(left / numberBytes)}]`;
			const values = { argument: 'length', value: length, range };
			throw new EngineError('allocate', 'outOfRange', values, reason);
		}
		end = next;
		allocated += length;
		return start;
	}

	const integers = (length: number) => new Int32Array(buffer, reserve(length), length);
	function numbers(length: number): Float32Array {
		const start = reserve(length);
		lengths.set(start, length);
		return new Float32Array(buffer, start, length);
	}

	return {
		get allocated() {
			return allocated;
		},
		numbers,
		integers,
		list(values) {
			const list = integers(values.length);
			list.set(values);
			return list.byteOffset;
		},
		scratch: (length) => numbers(length).byteOffset,
		placeOf(op, argument, array) {
			const isOwn = array.buffer === buffer && lengths.get(array.byteOffset) === array.length;
			if (isOwn) return array.byteOffset;
			const reason = `${argument} was not allocated by the backend that is to use it`;
			throw new EngineError(op, 'missing', { argument }, reason);
		}
	};
}
