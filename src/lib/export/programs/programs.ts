import { mapTensor, rational, tensor } from '$lib/engine';
import type { Mixed, Tensor } from '$lib/engine';
import { literal, tensorText } from '../python';

/** Programs that compute what a scene shows, by the library that each needs. */
export interface Programs {
	readonly pytorch: string;
	readonly numpy: string;
}

/** Something that programs compute and the page shows. */
export interface Shown {
	/** As text where it is whole numbers that have to be equal. */
	readonly value: Tensor<Mixed> | string;
	/** What each program calls it; none for a program that does not compute it. */
	readonly pytorch?: string;
	readonly numpy?: string;
	/** How far apart the numbers may be, as a part of them, where the page rounds to 32 bits. */
	readonly within?: number;
}

/** A number by itself, as a tensor without axes. */
export const single = (value: Mixed): Tensor<Mixed> => ({ shape: [], data: [value] });

/** Numbers in a row. */
export const row = (values: readonly Mixed[]): Tensor<Mixed> =>
	tensor([values.length], [...values]);

/** A program with lines at its end that hold what it computed against what the page shows. */
function ended(program: string, lines: readonly string[]): string {
	if (lines.length === 0) return program;
	return [program, '', '# The same numbers as on the page', ...lines].join('\n');
}

/** As many digits as both libraries are held to, and a few more. */
const DIGITS = 10;
/** The longest fraction that is easier to read than its decimal. */
const LONGEST = 12;

/** A number as a reader would write what is expected: a short fraction, or a rounded decimal. */
function readable(value: Mixed): Mixed {
	if (typeof value !== 'number' && value.toFraction().length <= LONGEST) return value;
	const double = typeof value === 'number' ? value : rational.toNumber(value);
	return Number(double.toPrecision(DIGITS));
}

type Expected = Shown['value'];

function heldInTorch(name: string, value: Expected, within?: number): string {
	if (typeof value === 'string') return `assert ${name} == ${value}`;
	const apart = within === undefined ? '' : `, rtol=${within}, atol=${within}`;
	return `torch.testing.assert_close(${name}, ${tensorText(mapTensor(value, readable))}${apart})`;
}

function heldInNumpy(name: string, value: Expected, within?: number): string {
	if (typeof value === 'string') return `assert ${name} == ${value}`;
	const expected = literal(mapTensor(value, readable));
	const apart = within === undefined ? 'atol=1e-9' : `rtol=${within}, atol=${within}`;
	return `np.testing.assert_allclose(${name}, ${expected}, ${apart})`;
}

/** The programs, each with lines at its end that hold what it computed against what the page shows. */
export function checked({ pytorch, numpy }: Programs, shown: readonly Shown[]): Programs {
	const inTorch = shown.flatMap(({ pytorch: name, value, within }) =>
		name ? [heldInTorch(name, value, within)] : []
	);
	const inNumpy = shown.flatMap(({ numpy: name, value, within }) =>
		name ? [heldInNumpy(name, value, within)] : []
	);
	return { pytorch: ended(pytorch, inTorch), numpy: ended(numpy, inNumpy) };
}
