import type { GreyImage } from './brush';

/** Pixels along a side of an MNIST picture, and of the box in it that a digit is fitted into. */
export const MNIST_SIDE = 28;
export const MNIST_BOX = 20;
/** Where MNIST has the centre of mass, in rows and in columns counted from 0. */
export const MNIST_CENTRE = 14;

/** Where something lies: from `left` and `top`, `width` by `height`. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The smallest box with everything that is not black; null for an empty picture. */
export function inkBox(image: GreyImage, side: number): Box | null {
	let [left, top, right, bottom] = [side, side, -1, -1];
	image.forEach((value, index) => {
		if (value <= 0) return;
		const [row, column] = [Math.floor(index / side), index % side];
		left = Math.min(left, column);
		right = Math.max(right, column);
		top = Math.min(top, row);
		bottom = Math.max(bottom, row);
	});
	return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The column and the row at which a picture that is not empty would balance, counted from 0. */
export function centreOfMass(image: GreyImage, side: number): readonly [x: number, y: number] {
	let [mass, x, y] = [0, 0, 0];
	image.forEach((value, index) => {
		mass += value;
		x += value * (index % side);
		y += value * Math.floor(index / side);
	});
	return [x / mass, y / mass];
}

/** How much of each source pixel from `start` on lies between two places: [index, overlap] pairs. */
function overlaps(from: number, to: number, end: number): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	for (let index = Math.max(Math.floor(from), 0); index < Math.min(to, end); index++)
		found.push([index, Math.min(to, index + 1) - Math.max(from, index)]);
	return found;
}

/**
 * A square grey picture as MNIST has its digits: what is not black is scaled, its proportions kept,
 * until its longer side is 20 pixels, each new pixel the mean of the area it comes from; then it is
 * moved by whole pixels so that its centre of mass lies as near as can be to row 14, column 14, with
 * nothing cut off. An empty picture stays empty. (The NIST originals were black and white; their grey levels come from
 * this very scaling. LeCun et al. 1998, section III.A.)
 */
export function asMnist(image: GreyImage, side: number): GreyImage {
	const framed = new Float32Array(MNIST_SIDE ** 2);
	const box = inkBox(image, side);
	if (!box) return framed;
	const step = Math.max(box.width, box.height) / MNIST_BOX;
	const [height, width] = [box.height, box.width].map((size) => Math.ceil(size / step - 1e-9));

	const scaled = new Float32Array(MNIST_SIDE ** 2);
	for (let row = 0; row < height; row++)
		for (let column = 0; column < width; column++) {
			const [top, left] = [box.top + row * step, box.left + column * step];
			let sum = 0;
			for (const [y, high] of overlaps(top, top + step, side))
				for (const [x, wide] of overlaps(left, left + step, side))
					sum += image[y * side + x] * high * wide;
			scaled[row * MNIST_SIDE + column] = sum / step ** 2;
		}

	const [x, y] = centreOfMass(scaled, MNIST_SIDE);
	/** Rows or columns to go by, but no further than to the edge. */
	const move = (centre: number, size: number) =>
		Math.min(Math.max(Math.round(MNIST_CENTRE - centre), 0), MNIST_SIDE - size);
	const shift = move(y, height) * MNIST_SIDE + move(x, width);
	framed.set(scaled.subarray(0, scaled.length - shift), shift);
	return framed;
}
