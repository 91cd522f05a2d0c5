import type { GreyImage } from './brush';
import { invert, open, quantile } from './grey-plane';
import type { GreyPlane } from './grey-plane';
import { asMnist, inkBox, MNIST_BOX } from './mnist-frame';
import { digitAlone, strokeWidth, thicken } from './strokes';

/** What was done to a picture, beyond cutting it out, scaling and centring it. */
export interface Preparation {
	/** Dark ink on a light ground became light on dark. */
	readonly isInverted: boolean;
	/** The faintest and the strongest ink became 0 and 1. */
	readonly isStretched: boolean;
	/** Specks, and what came in from the border, were taken away. */
	readonly isCleaned: boolean;
	/** Strokes that would be thinner than MNIST's were thickened. */
	readonly isThickened: boolean;
}

/** A digit framed as MNIST does, 28×28 brightness 0 … 1, and what that took. */
export interface PenDigit {
	readonly image: GreyImage;
	readonly done: Preparation;
}

/** The least difference between ink and ground that counts as writing. */
const LEAST_CONTRAST = 0.12;
/** Of the strongest ink, what counts as none in a photograph, from the least grainy to the most. */
const LEAST_INK = 0.2;
const MOST_GRAIN = 0.4;
/** Numbers that differ by less are the same to a reader. */
const SAME = 0.02;
/** Pixels of MNIST's box that a stroke has at least, and what thinner ones are given. */
const THIN = 1.2;
const GIVEN = 1.8;

/** A picture less the slope of its light from side to side and from top to bottom, by least squares. */
function levelled({ width, height, data }: GreyPlane): Float32Array {
	const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
	let [alongX, alongY, squareX, squareY] = [0, 0, 0, 0];
	data.forEach((value, index) => {
		const [x, y] = [(index % width) - middleX, Math.floor(index / width) - middleY];
		alongX += x * value;
		alongY += y * value;
		squareX += x ** 2;
		squareY += y ** 2;
	});
	const [slopeX, slopeY] = [alongX / (squareX || 1), alongY / (squareY || 1)];
	return data.map((value, index) => {
		const [x, y] = [(index % width) - middleX, Math.floor(index / width) - middleY];
		return value - slopeX * x - slopeY * y;
	});
}

/** Whether what differs from most of the picture is darker than that, rather than lighter. */
function isDarkOnLight(picture: GreyPlane): boolean {
	const level = levelled(picture);
	const ground = quantile(level, 0.5);
	let [darker, lighter] = [0, 0];
	for (const value of level) {
		const beyond = Math.max(Math.abs(value - ground) - LEAST_CONTRAST, 0);
		if (value < ground) darker += beyond;
		else lighter += beyond;
	}
	return darker > lighter;
}

/** What is lighter than the ground around it, which may itself be lighter here and darker there. */
function lighterThanGround(picture: GreyPlane): GreyPlane {
	const reach = Math.floor(Math.min(picture.width, picture.height) / 4);
	const ground = open(picture, reach);
	return { ...picture, data: picture.data.map((value, index) => value - ground.data[index]) };
}

/** Ink from 0, as faint as the grain of the ground, to 1, as strong as most of it; null without any. */
function stretch(ink: GreyPlane): { ink: GreyPlane; isStretched: boolean } | null {
	const peak = quantile(ink.data, 0.999);
	if (peak < LEAST_CONTRAST) return null;
	const strong = quantile(
		ink.data.filter((value) => value >= peak / 2),
		0.9
	);
	const rest = ink.data.filter((value) => value < peak * MOST_GRAIN);
	/** The grain of the ground: none in a drawing, some in every photograph. */
	const grain = Math.min(2 * quantile(rest, 0.75), strong * MOST_GRAIN);
	const least = grain < SAME ? 0 : Math.max(grain, strong * LEAST_INK);
	const data = ink.data.map((value) =>
		Math.min(Math.max((value - least) / (strong - least), 0), 1)
	);
	return { ink: { ...ink, data }, isStretched: least > 0 || 1 - strong > SAME };
}

/** A picture in the middle of a black square. */
function squared({ width, height, data }: GreyPlane): { image: GreyImage; side: number } {
	const side = Math.max(width, height);
	const image = new Float32Array(side ** 2);
	const [left, top] = [side - width, side - height].map((rest) => Math.floor(rest / 2));
	for (let y = 0; y < height; y++)
		image.set(data.subarray(y * width, (y + 1) * width), (y + top) * side + left);
	return { image, side };
}

/**
 * A digit written with a pen, as MNIST would have it: light on dark, the ground even and black, nothing
 * but the digit, strokes not too thin, scaled into 20×20 and centred by its mass in 28×28. The picture
 * is to have one digit on a plain ground. Null if nothing on it stands out. MNIST's own digits
 * stay as they are, to within a tenth. (The ground is a grey opening, P. Soille, Morphological Image
 * Analysis, 2003, ch. 4; the frame is LeCun et al. 1998, section III.A.)
 */
export function penDigit(picture: GreyPlane): PenDigit | null {
	const isInverted = isDarkOnLight(picture);
	const stretched = stretch(lighterThanGround(isInverted ? invert(picture) : picture));
	if (!stretched) return null;
	const { digit, removed } = digitAlone(stretched.ink);
	const { image, side } = squared(digit);
	const box = inkBox(image, side);
	if (!box) return null;
	/** Pixels of the picture for one of MNIST's box. */
	const step = Math.max(box.width, box.height) / MNIST_BOX;
	const width = strokeWidth(digit);
	const isThickened = width < THIN * step && Math.round((GIVEN * step - width) / 2) > 0;
	const framed = isThickened ? squared(thicken(digit, GIVEN * step - width)) : { image, side };
	return {
		image: asMnist(framed.image, framed.side),
		done: {
			isInverted,
			isStretched: stretched.isStretched,
			isCleaned: removed > 0,
			isThickened
		}
	};
}
