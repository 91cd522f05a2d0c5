type Pair = readonly [height: number, width: number];

/** Windows by what makes them: their kernel, how it moves, and how many there are. */
export interface Windows {
	readonly kernel: Pair;
	readonly stride: Pair;
	readonly dilation: Pair;
	readonly count: Pair;
}

/** The cells that all windows reach with kernel row or column `index`, as a slice. */
function reached(index: string, stride: number, dilation: number, count: number): string {
	const start = dilation === 1 ? index : `${dilation} * ${index}`;
	const every = stride === 1 ? '' : `:${stride}`;
	return `${start}:${start} + ${stride * (count - 1) + 1}${every}`;
}

/**
 * Lines that add to the maps of `into`, kernel cell [u, v] by kernel cell, what `each` gives to the
 * cells that the windows reach with it, an array of shape [n, c, count].
 */
export function scatterLines(
	into: string,
	{ kernel, stride, dilation, count }: Windows,
	each: string
): readonly string[] {
	const [down, across] = ['u', 'v'].map((index, axis) =>
		reached(index, stride[axis], dilation[axis], count[axis])
	);
	return [
		`for u in range(${kernel[0]}):`,
		`    for v in range(${kernel[1]}):`,
		`        ${into}[:, :, ${down}, ${across}] += ${each}`
	];
}

/** An expression for the maps of `array` without the cells around them. */
export function cropped(array: string, [top, left]: Pair, [height, width]: Pair): string {
	return `${array}[:, :, ${top}:${top + height}, ${left}:${left + width}]`;
}
