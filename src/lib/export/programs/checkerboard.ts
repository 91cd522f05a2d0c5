import { tensor } from '$lib/engine';
import { kernelOf } from '$lib/scenes/checkerboard/kernels';
import { kernelSideOf, methods } from '$lib/scenes/checkerboard/layers';
import type { Method, Square } from '$lib/scenes/checkerboard/layers';
import { periodOf } from '$lib/scenes/checkerboard/parameters';
import type { CheckerboardParameters } from '$lib/scenes/checkerboard/parameters';
import type { CheckerboardRun } from '$lib/scenes/checkerboard/run';
import { numpyEnlarging, pytorchEnlarging } from '../enlarging';
import type { Enlarging } from '../enlarging';
import { literal, stringText } from '../python';
import { checked, row, single } from './programs';

/** How many digits of a 32-bit float tell it from all others. */
const DIGITS = 9;
/** The middle of the grey levels, from which those of a picture are told. */
const MIDDLE = 128;
/** How far 32-bit floats may lead away from what doubles come to, after three layers. */
const WITHIN = 1e-4;

/** Numbers from −32,768 to 32,767 as base64 of two bytes each, the lower first. */
function base64Of(numbers: readonly number[]): string {
	const bytes = numbers.flatMap((value) => [value & 255, (value >> 8) & 255]);
	return btoa(String.fromCharCode(...bytes));
}

/** A line that makes the picture `x`: flat, or the means of `period`² levels each. */
function pictureLines({ side, values }: Square, period: number, { flat, read }: Enlarging) {
	const [first] = values;
	if (values.every((value) => value === first)) return [`x = ${flat(side, first)}`];
	const sums = Array.from(values, (value) => Math.round((value - MIDDLE) * period ** 2));
	return [
		`# the sums of ${period} × ${period} grey levels less ${MIDDLE}, as 16-bit numbers`,
		`x = ${read(stringText(base64Of(sums)), side)} / ${period ** 2} + ${MIDDLE}`
	];
}

/** The kernels of all layers of a method, as a list. */
function kernelLines(method: Method, parameters: CheckerboardParameters, { array }: Enlarging) {
	const side = kernelSideOf(method, parameters);
	const isPlain = method === 'resized' && parameters.way === 'picture';
	const total = isPlain ? 1 : parameters.stride ** 2;
	const kernels = Array.from({ length: parameters.layers }, (_, layer) => {
		const weights = Array.from(kernelOf(parameters, layer, side, total), (weight) =>
			Number(weight.toPrecision(DIGITS))
		);
		return `    ${array(literal(tensor([side, side], weights), '    '))},`;
	});
	return [`${method}_kernels = [`, ...kernels, ']'];
}

/** What one layer of a method makes of y by its kernel w. */
function layerOf(method: Method, { way, stride }: CheckerboardParameters): string {
	if (method !== 'resized') return `stamped(y, w, ${stride})`;
	if (way === 'picture') return 'convolved(enlarged(y), w)';
	return `stamped(enlarged(y) / ${stride ** 2}, w, 1)  # each cell of a window gets the same share`;
}

function program(parameters: CheckerboardParameters, input: Square, library: Enlarging): string {
	const { way, stride, kernel, resize } = parameters;
	const period = periodOf(parameters);
	const margin = period * Math.ceil(kernel / stride);
	const side = input.side * period;
	const repeats = (side - 2 * margin) / period;
	const within = `${margin}:${side - margin}`;
	return [
		...library.imports,
		...['', '', ...library.stamped],
		...(way === 'picture' ? ['', '', ...library.convolved] : []),
		...['', '', ...library.enlarged(way === 'picture' ? resize : 'nearest', stride)],
		...['', '', 'def pattern_of(y):', `    y = y[${within}, ${within}]  # away from the edges`],
		`    return y.reshape(${repeats}, ${period}, ${repeats}, ${period}).mean((0, 2))`,
		...[
			'',
			'',
			'def unevenness(pattern):',
			`    return ${library.deviation} / abs(pattern.mean())`
		],
		'',
		'',
		...pictureLines(input, period, library),
		...methods.flatMap((method) => kernelLines(method, parameters, library)),
		...methods.flatMap((method) => [
			'',
			'y = x',
			`for w in ${method}_kernels:`,
			`    y = ${layerOf(method, parameters)}`,
			`${method} = pattern_of(y)`,
			`print(unevenness(${method}))`
		])
	].join('\n');
}

/** Programs that enlarge a picture in three ways, which find the pattern of each and how uneven it is. */
export function checkerboardPrograms(
	parameters: CheckerboardParameters,
	{ input, methods: made }: CheckerboardRun
) {
	const period = periodOf(parameters);
	return checked(
		{
			pytorch: program(parameters, input, pytorchEnlarging),
			numpy: program(parameters, input, numpyEnlarging)
		},
		made.flatMap(({ method, phases, unevenness }) => {
			const share = `unevenness(${method})`;
			const first = `${method}[0]`;
			return [
				{ pytorch: share, numpy: share, value: single(unevenness), within: WITHIN },
				{ pytorch: first, numpy: first, value: row(phases.slice(0, period)), within: WITHIN }
			];
		})
	);
}
