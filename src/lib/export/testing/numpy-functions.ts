import { build, elementwise, get, picked, placeOf, sizeOf, spreadAt } from './nd-array';
import { einsum } from './einsum';
import { arrayOf, indexOf, numberOf, numbersOf, plain, textOf } from './numpy-values';
import type { Callable, Value } from './numpy-values';

/** What a JSON text holds, as Python has it. Throws an Error for what is no value of a program. */
function fromJson(value: unknown): Value {
	if (typeof value === 'number' || typeof value === 'string' || value === null) return value;
	if (Array.isArray(value)) return value.map(fromJson);
	if (typeof value !== 'object') throw new Error(`json.load: ${String(value)}`);
	const entries = Object.entries(value).map(([name, inner]) => [name, fromJson(inner)]);
	return { entries: Object.fromEntries(entries) };
}

/** Bytes as the numbers that they are, by the name of NumPy's type; little-endian, as nearly all machines are. */
function fromBytes(bytes: readonly number[], type: string): readonly number[] {
	const view = new DataView(Uint8Array.from(bytes).buffer);
	switch (type) {
		case 'uint8':
			return bytes;
		case 'int8':
			return bytes.map((_, at) => view.getInt8(at));
		case 'int16':
			return Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(2 * at, true));
		default:
			throw new Error(`np.frombuffer: no type ${type}`);
	}
}

/** A function of numbers, as it applies to arrays. */
const mapped =
	(combine: (...values: number[]) => number): Callable =>
	(given) =>
		plain(elementwise(combine, ...given.map(arrayOf)));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Where numpy.pad finds what stands `index` cells from the first; null for a constant. */
function padSource(index: number, extent: number, mode: string): number | null {
	if (index >= 0 && index < extent) return index;
	if (mode === 'edge') return Math.max(0, Math.min(index, extent - 1));
	if (mode === 'wrap') return (index + extent) % extent;
	return mode === 'reflect' ? (index < 0 ? -index : 2 * (extent - 1) - index) : null;
}

const pad: Callable = ([given, widths], { mode = '', constant_values = 0 }) => {
	const source = arrayOf(given);
	const around = numbersOf(widths);
	const shape = source.shape.map(
		(extent, axis) => around[2 * axis] + extent + around[2 * axis + 1]
	);
	return build(shape, (place) => {
		const from = place.map((at, axis) =>
			padSource(at - around[2 * axis], source.shape[axis], textOf(mode))
		);
		return from.every((at) => at !== null) ? get(source, from) : numberOf(constant_values);
	});
};

/** sliding_window_view over the last two axes. */
const slidingWindowView: Callable = ([given, spans]) => {
	const source = arrayOf(given);
	const [down, across] = numbersOf(spans);
	const [n, c, height, width] = source.shape;
	return build([n, c, height - down + 1, width - across + 1, down, across], (place) => {
		const [image, channel, row, column, u, v] = place;
		return get(source, [image, channel, row + u, column + v]);
	});
};

/** The error function, by its series. */
function erf(x: number): number {
	if (Math.abs(x) > 5) return Math.sign(x);
	let [term, total] = [x, x];
	for (let n = 1; n < 120; n++) {
		term *= -(x * x) / n;
		total += term / (2 * n + 1);
	}
	return (2 / Math.sqrt(Math.PI)) * total;
}

const assertAllclose: Callable = ([found, expected], { rtol = 1e-7, atol = 0 }) => {
	const [actual, desired] = [arrayOf(found), arrayOf(expected)];
	if (actual.shape.join() !== desired.shape.join())
		throw new Error(`shapes ${actual.shape.join()} and ${desired.shape.join()}`);
	actual.data.forEach((value, index) => {
		const wanted = desired.data[index];
		if (!(Math.abs(value - wanted) <= numberOf(atol) + numberOf(rtol) * Math.abs(wanted)))
			throw new Error(`${value} instead of ${wanted} at ${placeOf(actual.shape, index).join()}`);
	});
	return null;
};

const filled =
	(value: number): Callable =>
	([shape]) =>
		build(numbersOf(shape), () => value);
const alike =
	(value: number): Callable =>
	([array]) =>
		build(arrayOf(array).shape, () => value);

const arange: Callable = (given) => {
	const [first, last, step = 1] = given.map(numberOf);
	const [start, stop] = last === undefined ? [0, first] : [first, last];
	const length = Math.max(0, Math.ceil((stop - start) / step));
	return build([length], ([index]) => start + index * step);
};

const convolve: Callable = (given) => {
	const [a, b] = given.map(numbersOf);
	return build([a.length + b.length - 1], ([at]) =>
		sum(a.map((value, index) => value * (b[at - index] ?? 0)))
	);
};

/** What of NumPy, and of Python, generated programs call, by what its pages say of each. */
export const functions: Readonly<Record<string, Callable>> = {
	...{ 'np.array': ([value]) => arrayOf(value), 'np.float64': ([value]) => value },
	...{ 'np.zeros': filled(0), 'np.ones': filled(1), 'np.empty': filled(NaN) },
	...{ 'np.zeros_like': alike(0), 'np.ones_like': alike(1) },
	'np.eye': ([size]) => build([numberOf(size), numberOf(size)], ([i, j]) => (i === j ? 1 : 0)),
	'np.arange': arange,
	'np.linspace': ([start, stop, count]) =>
		build([numberOf(count)], ([index]) => {
			const [from, to, all] = [start, stop, count].map(numberOf);
			return all === 1 ? from : from + ((to - from) * index) / (all - 1);
		}),
	'np.pad': pad,
	'np.einsum': ([text, ...arrays]) => plain(einsum(textOf(text), ...arrays.map(arrayOf))),
	'np.where': mapped((test, yes, no) => (test ? yes : no)),
	...{ 'np.maximum': mapped(Math.max), 'np.minimum': mapped(Math.min) },
	...{ 'np.abs': mapped(Math.abs), 'np.sign': mapped((x) => Math.sign(x)) },
	...{ 'np.exp': mapped(Math.exp), 'np.log': mapped(Math.log) },
	...{ 'np.sqrt': mapped(Math.sqrt), 'np.tanh': mapped(Math.tanh) },
	'np.logaddexp': mapped((a, b) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))),
	'np.clip': mapped((x, low, high) => Math.min(Math.max(x, low), high)),
	'np.outer': (given) => {
		const [a, b] = given.map(numbersOf);
		return build([a.length, b.length], ([i, j]) => a[i] * b[j]);
	},
	'np.convolve': convolve,
	'np.vectorize': ([of]) => of,
	erf: mapped(erf),
	'np.count_nonzero': ([array]) => numbersOf(array).filter((value) => value !== 0).length,
	'np.ndindex': ([shape]) => {
		const extents = numbersOf(shape);
		return Array.from({ length: sizeOf(extents) }, (_, index) => placeOf(extents, index));
	},
	'np.unravel_index': ([index, shape]) => placeOf(numbersOf(shape), numberOf(index)),
	'np.ascontiguousarray': ([array]) => array,
	'np.rot90': ([given]) => {
		const source = arrayOf(given);
		const [n, c, height, width] = source.shape;
		return build([n, c, width, height], ([image, channel, row, column]) =>
			get(source, [image, channel, height - 1 - column, row])
		);
	},
	'np.add.at': ([into, items, added]) => {
		const array = arrayOf(into);
		if (!Array.isArray(items)) throw new Error('np.add.at: not a tuple');
		const { shape, offsets } = picked(array, items.map(indexOf));
		const values = arrayOf(added);
		offsets.forEach((offset, index) => {
			array.data[offset] += spreadAt(values, placeOf(shape, index));
		});
		return null;
	},
	'np.testing.assert_allclose': assertAllclose,
	'np.frombuffer': ([bytes], { dtype = 'float64' }) =>
		arrayOf(fromBytes(numbersOf(bytes), textOf(dtype))),
	'bytes.fromhex': ([text]) =>
		textOf(text)
			.match(/../g)
			?.map((byte) => parseInt(byte, 16)) ?? [],
	'base64.b64decode': ([text]) => Array.from(atob(textOf(text)), (byte) => byte.charCodeAt(0)),
	'json.load': ([text]) => fromJson(JSON.parse(textOf(text))),
	sliding_window_view: slidingWindowView,
	range: (given) => numbersOf(arange(given, {})),
	reversed: ([list]) => (Array.isArray(list) ? list.toReversed() : arrayOf(list)),
	len: ([value]) => arrayOf(value).shape[0],
	...{ abs: mapped(Math.abs), max: mapped(Math.max) },
	slice: () => ({ slice: [null, null, null] }),
	print: () => null
};
