import { digitBytes, sampleDigits } from '$lib/samples/digits';

/** Pixels of a 28×28 picture. */
const PIXELS = 28 ** 2;
/** A run of zeros is a letter from g, for one, to z, for twenty. */
const RUNS = 'ghijklmnopqrstuvwxyz';
const SAMPLE = /^digit-(\d)$/;

/** The longest text of a picture: two characters a pixel. */
export const longestImageText = 2 * PIXELS;

const isSame = (a: readonly number[], b: readonly number[]) =>
	a.every((byte, index) => byte === b[index]);

function writeBytes(bytes: readonly number[]): string {
	let text = '';
	for (let at = 0; at < bytes.length;) {
		let zeros = 0;
		while (zeros < RUNS.length && bytes[at + zeros] === 0) zeros += 1;
		text += zeros > 0 ? RUNS[zeros - 1] : bytes[at].toString(16).padStart(2, '0');
		at += Math.max(zeros, 1);
	}
	return text;
}

/**
 * The 784 bytes of a picture as a text for links: `digit-7` for a sample, else two hexadecimal digits
 * a byte, and a letter from g to z for one to twenty zeros.
 */
export function imageText(bytes: readonly number[]): string {
	const sample = sampleDigits.find((digit) => isSame(digitBytes(digit), bytes));
	return sample === undefined ? writeBytes(bytes) : `digit-${sample}`;
}

/** The bytes that a text stands for; null if it stands for no picture. */
export function readImageText(text: string): readonly number[] | null {
	const sample = SAMPLE.exec(text)?.[1];
	if (sample !== undefined) return digitBytes(Number(sample));
	if (!/^([0-9a-f]{2}|[g-z])*$/.test(text)) return null;
	const bytes = (text.match(/[0-9a-f]{2}|[g-z]/g) ?? []).flatMap((part) =>
		part.length === 2
			? [parseInt(part, 16)]
			: Array.from({ length: RUNS.indexOf(part) + 1 }, () => 0)
	);
	return bytes.length === PIXELS ? bytes : null;
}
