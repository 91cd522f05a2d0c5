import type { GreyPlane } from './grey-plane';
import { penDigit } from './pen-digit';
import type { PenDigit } from './pen-digit';
import { greyOf, readWhole } from './picture';
import type { PictureOrigin } from './picture';

/** Pixels along the longer side of a picture when a digit is looked for: enough for a fine pen. */
const LONGEST = 256;
const WHITE = 255;

/**
 * The brightness of pixels. Transparent ones show the ground that sets off what is not: white behind
 * dark ink, black behind light.
 */
export function overGround({
	data,
	width,
	height
}: Pick<ImageData, 'data' | 'width' | 'height'>): GreyPlane {
	const grey = greyOf({ data }).map((level) => level / WHITE);
	const alpha = grey.map((_, pixel) => data[4 * pixel + 3] / WHITE);
	const cover = alpha.reduce((sum, part) => sum + part, 0);
	const shown = grey.reduce((sum, value, pixel) => sum + value * alpha[pixel], 0);
	const ground = shown < cover / 2 ? 1 : 0;
	const over = grey.map((value, pixel) => value * alpha[pixel] + ground * (1 - alpha[pixel]));
	return { width, height, data: over };
}

/**
 * The digit on a picture as MNIST would have it, and what that took; `'unreadable'` if the browser
 * cannot read the picture, `'blank'` if nothing on it stands out. Nothing leaves the page.
 */
export async function readDigit(origin: PictureOrigin): Promise<PenDigit | 'unreadable' | 'blank'> {
	const pixels = await readWhole(origin, LONGEST);
	if (!pixels) return 'unreadable';
	return penDigit(overGround(pixels)) ?? 'blank';
}
