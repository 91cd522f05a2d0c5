type Pair = readonly [height: number, width: number];

/** Cells that are added on the four sides of each map. */
export interface AddedCells {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** What NumPy programs that look through windows begin with. */
export const windowImports = [
	'import numpy as np',
	'from numpy.lib.stride_tricks import sliding_window_view'
] as const;

/** An expression for `array` with cells around its maps; `how` says what they hold, as NumPy's argument. */
export function padded(array: string, { top, bottom, left, right }: AddedCells, how = ''): string {
	if (top + bottom + left + right === 0) return array;
	const said = how === '' ? '' : `, ${how}`;
	return `np.pad(${array}, ((0, 0), (0, 0), (${top}, ${bottom}), (${left}, ${right}))${said})`;
}

/** An expression for all windows of `array`'s maps, of shape [n, c, output height, output width, kernel height, kernel width]. */
export function windowsOf(array: string, kernel: Pair, stride: Pair, dilation: Pair): string {
	const span = kernel.map((cells, axis) => dilation[axis] * (cells - 1) + 1);
	const every = (steps: Pair) => steps.map((step) => (step === 1 ? ':' : `::${step}`));
	const steps = [':', ':', ...every(stride), ...every(dilation)];
	const last = steps.findLastIndex((step) => step !== ':');
	const windows = `sliding_window_view(${array}, (${span.join(', ')}), axis=(2, 3))`;
	return last < 0 ? windows : `${windows}[${steps.slice(0, last + 1).join(', ')}]`;
}
