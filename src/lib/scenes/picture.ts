import { level } from './conv2d/inputs';

/** How many pixels of the original are averaged along each side of a cell before it is read. */
const OVERSAMPLING = 8;

/** Draws the middle square of a picture `side` pixels wide; transparent parts become black. */
function drawSquare(picture: ImageBitmap, side: number): ImageData | null {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return null;
	context.fillRect(0, 0, side, side);
	context.imageSmoothingQuality = 'high';
	const edge = Math.min(picture.width, picture.height);
	const [left, top] = [(picture.width - edge) / 2, (picture.height - edge) / 2];
	context.drawImage(picture, left, top, edge, edge, 0, 0, side, side);
	return context.getImageData(0, 0, side, side);
}

/** Brightness 0 … 255 of each pixel, by the weights of ITU-R BT.601. */
export function greyOf({ data }: ImageData): Float32Array {
	const grey = new Float32Array(data.length / 4);
	for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
		grey[pixel] = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
	return grey;
}

/**
 * The middle square of a picture file as `side`×`side` grey pixels, 0 … 255, row by row, upright as
 * the camera meant it. Null if the browser cannot read it as a picture. Nothing leaves the page.
 */
export async function readGrey(file: Blob, side: number): Promise<Float32Array | null> {
	let picture: ImageBitmap;
	try {
		picture = await createImageBitmap(file);
	} catch {
		return null;
	}
	const pixels = drawSquare(picture, side);
	picture.close();
	return pixels && greyOf(pixels);
}

/** The same as `side` rows of levels 0 … 9, each the mean of a block of pixels. */
export async function readPicture(file: Blob, side: number): Promise<number[][] | null> {
	const width = side * OVERSAMPLING;
	const grey = await readGrey(file, width);
	if (!grey) return null;
	return Array.from({ length: side }, (_, row) =>
		Array.from({ length: side }, (_, column) => {
			let sum = 0;
			for (let down = 0; down < OVERSAMPLING; down++)
				for (let right = 0; right < OVERSAMPLING; right++)
					sum += grey[(row * OVERSAMPLING + down) * width + column * OVERSAMPLING + right];
			return level(sum / OVERSAMPLING ** 2);
		})
	);
}
