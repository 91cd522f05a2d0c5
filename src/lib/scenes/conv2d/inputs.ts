import { fromRows, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { digitBytes, sampleDigits } from '$lib/samples/digits';
import patches from '$lib/samples/patches.json';

/** Cells along a side of an MNIST image, of its middle that is kept, and of the readable grid. */
const FULL = 28;
const MARGIN = 4;
const SIDE = 10;
/** A byte of a picture becomes one of the levels 0 … 9, so that it is read at a glance. */
const LEVELS = 9;
const BYTE = 255;

const smallExamples = {
	counting: Array.from({ length: 5 }, (_, r) => Array.from({ length: 5 }, (_, c) => 5 * r + c)),
	small: [
		[0, 1, 2],
		[3, 4, 5],
		[6, 7, 8]
	],
	dot: Array.from({ length: 5 }, (_, r) =>
		Array.from({ length: 5 }, (_, c) => +(r === 2 && c === 2))
	),
	edge: Array.from({ length: 6 }, () => [0, 0, 0, 1, 1, 1])
} satisfies Record<string, number[][]>;

type SmallExample = keyof typeof smallExamples;
type Patch = 'door' | 'roof';

/** The pictures and examples that a scene can start from. */
export type InputId = `digit-${number}` | `full-${number}` | Patch | SmallExample;

export const digitIds: readonly InputId[] = sampleDigits.map((digit) => `digit-${digit}` as const);
export const fullDigitIds: readonly InputId[] = sampleDigits.map(
	(digit) => `full-${digit}` as const
);
export const patchIds: readonly InputId[] = ['door', 'roof'];
export const exampleIds: readonly InputId[] = ['counting', 'small', 'dot', 'edge'];
export const inputIds: readonly InputId[] = [
	...digitIds,
	...fullDigitIds,
	...patchIds,
	...exampleIds
];

/** A byte as a level from 0 to 9. */
export function level(byte: number): number {
	return Math.round((byte * LEVELS) / BYTE);
}

/** The middle 20×20 pixels of a digit, each 2×2 of them averaged to one level. */
function readableDigit(digit: number): number[][] {
	const bytes = digitBytes(digit);
	const pixel = (row: number, column: number) => bytes[(MARGIN + row) * FULL + MARGIN + column];
	return Array.from({ length: SIDE }, (_, r) =>
		Array.from({ length: SIDE }, (_, c) => {
			const sum =
				pixel(2 * r, 2 * c) +
				pixel(2 * r, 2 * c + 1) +
				pixel(2 * r + 1, 2 * c) +
				pixel(2 * r + 1, 2 * c + 1);
			return level(sum / 4);
		})
	);
}

function exact(rows: readonly (readonly number[])[]): Tensor<Rational> {
	return fromRows(rows.map((row) => row.map(rational.from)));
}

/** Channels [C][H][W] as one image, [1, C, H, W]. */
export function imageOf(channels: readonly (readonly (readonly number[])[])[]): Tensor<Rational> {
	const shape = [1, channels.length, channels[0].length, channels[0][0].length];
	return tensor(shape, channels.flat(2).map(rational.from));
}

function isSmallExample(id: string): id is SmallExample {
	return id in smallExamples;
}

function readSample(id: InputId): Tensor<Rational> {
	const patch = patches.find(({ name }) => name === id);
	if (patch) return imageOf(patch.channels);
	if (isSmallExample(id)) return exact(smallExamples[id]);
	const [kind, number] = id.split('-');
	if (kind === 'digit') return exact(readableDigit(Number(number)));
	const bytes = digitBytes(Number(number));
	return exact(Array.from({ length: FULL }, (_, r) => bytes.slice(r * FULL, (r + 1) * FULL)));
}

/** Samples never change, and every look at the settings asks for one. */
const samples = new Map<InputId, Tensor<Rational>>();

/** The image [1, C, H, W] of a sample: digits have one channel, patches of the photograph three. */
export function inputImage(id: InputId): Tensor<Rational> {
	const sample = samples.get(id) ?? readSample(id);
	samples.set(id, sample);
	return sample;
}
