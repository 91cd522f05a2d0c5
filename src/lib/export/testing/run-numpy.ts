/** An array of doubles as NumPy has it. */
interface NdArray {
	readonly shape: readonly number[];
	readonly data: readonly number[];
}

const sizeOf = (shape: readonly number[]) => shape.reduce((product, extent) => product * extent, 1);
const numbersIn = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);

/** An array made by asking for the value at each place. */
function build(shape: readonly number[], at: (place: readonly number[]) => number): NdArray {
	const data = Array.from({ length: sizeOf(shape) }, (_, index) => {
		let rest = index;
		const place = shape.map((_, axis) => {
			const size = sizeOf(shape.slice(axis + 1));
			const coordinate = Math.floor(rest / size);
			rest %= size;
			return coordinate;
		});
		return at(place);
	});
	return { shape, data };
}

const get = ({ shape, data }: NdArray, place: readonly number[]) =>
	data[place.reduce((offset, coordinate, axis) => offset * shape[axis] + coordinate, 0)];

function literal(text: string): NdArray {
	const nested: unknown = JSON.parse(text);
	const shape: number[] = [];
	for (let level: unknown = nested; Array.isArray(level); level = level[0])
		shape.push(level.length);
	const cells: readonly unknown[] = Array.isArray(nested) ? nested.flat(shape.length - 1) : [];
	return { shape, data: cells.map(Number) };
}

/** Where numpy.pad finds what stands `index` cells from the first; null for a constant. */
function padSource(index: number, extent: number, mode: string): number | null {
	if (index >= 0 && index < extent) return index;
	if (mode === 'edge') return Math.max(0, Math.min(index, extent - 1));
	if (mode === 'wrap') return (index + extent) % extent;
	return mode === 'reflect' ? (index < 0 ? -index : 2 * (extent - 1) - index) : null;
}

function pad(source: NdArray, widths: readonly number[], mode: string, constant: number): NdArray {
	const shape = source.shape.map(
		(extent, axis) => widths[2 * axis] + extent + widths[2 * axis + 1]
	);
	return build(shape, (place) => {
		const from = place.map((at, axis) =>
			padSource(at - widths[2 * axis], source.shape[axis], mode)
		);
		return from.every((at) => at !== null) ? get(source, from) : constant;
	});
}

/** sliding_window_view over the last two axes, of which slices take each so manieth. */
function view(source: NdArray, span: readonly number[], steps: readonly number[]): NdArray {
	const [n, c, height, width] = source.shape;
	const [, , down, across, dilationDown, dilationAcross] = steps;
	const starts = [height - span[0] + 1, width - span[1] + 1];
	const shape = [
		...[n, c, Math.ceil(starts[0] / down), Math.ceil(starts[1] / across)],
		...[Math.ceil(span[0] / dilationDown), Math.ceil(span[1] / dilationAcross)]
	];
	return build(shape, ([image, channel, row, column, i, j]) =>
		get(source, [
			...[image, channel],
			...[row * down + i * dilationDown, column * across + j * dilationAcross]
		])
	);
}

/** Reduces the last two axes. */
function reduce(windows: NdArray, by: string): NdArray {
	const [rows, columns] = windows.shape.slice(4);
	return build(windows.shape.slice(0, 4), (place) => {
		const cells = Array.from({ length: rows * columns }, (_, at) =>
			get(windows, [...place, Math.floor(at / columns), at % columns])
		);
		if (by === 'max') return Math.max(...cells);
		const sum = cells.reduce((total, value) => total + value, 0);
		return by === 'sum' ? sum : sum / cells.length;
	});
}

/** einsum('nchwij,ocij->nohw'). */
function correlate(windows: NdArray, kernels: NdArray): NdArray {
	const [n, channels, height, width] = windows.shape;
	const [filters, , rows, columns] = kernels.shape;
	return build([n, filters, height, width], ([image, filter, y, x]) => {
		let sum = 0;
		for (let c = 0; c < channels; c++)
			for (let i = 0; i < rows; i++)
				for (let j = 0; j < columns; j++)
					sum += get(windows, [image, c, y, x, i, j]) * get(kernels, [filter, c, i, j]);
		return sum;
	});
}

/** Carries out the NumPy programs for windows, call by call, by what NumPy's pages say of each; gives y. */
export function runNumpy(code: string): NdArray {
	const names = new Map<string, NdArray>();
	const named = (name: string): NdArray => {
		const array = names.get(name);
		if (!array) throw new Error(`${name} is used before it is made`);
		return array;
	};

	function value(text: string): NdArray {
		const array = /^np\.array\(([\s\S]*), dtype=np\.float64\)$/.exec(text);
		if (array) return literal(array[1]);
		const ratio = /^(.*\)) \/ (sliding.*)$/.exec(text);
		if (ratio) {
			const [above, below] = [value(ratio[1]), value(ratio[2])];
			return { ...above, data: above.data.map((number, index) => number / below.data[index]) };
		}
		const reduced = /^(.*)\.(max|sum|mean)\(\(4, 5\)\)$/.exec(text);
		if (reduced) return reduce(value(reduced[1]), reduced[2]);
		const sum = /^(\w+) \+ b\[:, None, None\]$/.exec(text);
		if (sum) {
			const [y, b] = [named(sum[1]), named('b')];
			return build(y.shape, (place) => get(y, place) + b.data[place[1]]);
		}
		if (text === 'np.ones_like(x)') return build(named('x').shape, () => 1);
		const turned = /^(\w+)\[:, :, ::-1, ::-1\]$/.exec(text);
		if (turned) {
			const { shape, data } = named(turned[1]);
			const [, , rows, columns] = shape;
			return build(shape, ([o, c, i, j]) =>
				get({ shape, data }, [o, c, rows - 1 - i, columns - 1 - j])
			);
		}
		const product = /^np\.einsum\('nchwij,ocij->nohw', (\w+), (.*)\)$/.exec(text);
		if (product) return correlate(named(product[1]), value(product[2]));
		const padded = /^np\.pad\((.*), \((\(0, 0\), \(0, 0\), .*?\))\)(?:, (\w+)=(.*))?\)$/.exec(text);
		if (padded) {
			const [, source, widths, option, said] = padded;
			const constant =
				option === 'constant_values' ? Number(said.replace('np.inf', 'Infinity')) : 0;
			return pad(
				value(source),
				numbersIn(widths),
				option === 'mode' ? said.slice(1, -1) : '',
				constant
			);
		}
		const windows =
			/^sliding_window_view\((.*), \((\d+, \d+)\), axis=\(2, 3\)\)(?:\[(.*)\])?$/.exec(text);
		if (windows) {
			const steps = (windows[3] ?? ':, :, :, :, :, :').split(', ');
			const sizes = steps.map((step) => Number(step.replaceAll(':', '') || 1));
			return view(value(windows[1]), numbersIn(windows[2]), sizes);
		}
		return named(text);
	}

	for (const [, name, expression] of code.matchAll(
		/^(\w+) = ([\s\S]*?)(?=\n\w|\n\n|$(?![\s\S]))/gm
	))
		names.set(name, value(expression.replace(/ +#.*$/, '')));
	return named('y');
}
