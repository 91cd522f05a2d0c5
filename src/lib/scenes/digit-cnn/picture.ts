import { digitBytes } from '$lib/samples/digits';
import type { Field } from '../parameters';
import { tenths } from './run';

/** A picture of 28×28 pixels in whole tenths of full brightness, row by row. */
export type Picture = readonly number[];

const PIXELS = 28 * 28;
const BYTE = 255;
/** The letters that stand for 0 … 10 tenths. */
const LETTERS = 'abcdefghijk';

/** Whether two pictures are alike. */
export function samePicture(a: Picture, b: Picture): boolean {
	return a === b || a.every((pixel, place) => pixel === b[place]);
}

/** The sample of a digit. */
export function sampleDigit(digit: number): Picture {
	return digitBytes(digit).map((byte) => tenths(byte / BYTE));
}

/** A picture as text: a letter for each brightness, and how often it follows if more than once. */
export function pictureText(picture: Picture): string {
	let text = '';
	for (let from = 0; from < picture.length;) {
		let end = from + 1;
		while (end < picture.length && picture[end] === picture[from]) end++;
		text += LETTERS[picture[from]] + (end - from > 1 ? end - from : '');
		from = end;
	}
	return text;
}

/** The picture that a text stands for; null if it stands for none. */
export function readPicture(text: string): Picture | null {
	if (!/^([a-k]\d{0,3})+$/.test(text)) return null;
	const runs = [...text.matchAll(/([a-k])(\d*)/g)];
	const total = runs.reduce((sum, [, , times]) => sum + Number(times || 1), 0);
	if (total !== PIXELS) return null;
	return runs.flatMap(([, letter, times]) =>
		Array<number>(Number(times || 1)).fill(LETTERS.indexOf(letter))
	);
}

/** A parameter that is a drawn picture: `a98c3k2…`. */
export const pictureField: Field<Picture> = {
	kind: 'picture',
	default: Array<number>(PIXELS).fill(0),
	parse(text) {
		const value = readPicture(text);
		return value ? { value } : { problem: 'malformed' };
	},
	encode: pictureText,
	equals: samePicture,
	nearest: () => undefined
};
