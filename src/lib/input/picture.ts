/** What a picture can be read from: a file, or the camera's video as it is now. */
export type PictureOrigin = Blob | HTMLVideoElement;

/** How many pixels of the original are averaged along each side of a cell before it is read. */
const OVERSAMPLING = 8;

/** Draws the middle square of a picture `side` pixels wide; transparent parts become black. */
function drawSquare(picture: ImageBitmap | HTMLImageElement, side: number): ImageData | null {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const edge = Math.min(picture.width, picture.height);
	if (!context || edge === 0) return null;
	context.fillRect(0, 0, side, side);
	context.imageSmoothingQuality = 'high';
	const [left, top] = [(picture.width - edge) / 2, (picture.height - edge) / 2];
	context.drawImage(picture, left, top, edge, edge, 0, 0, side, side);
	return context.getImageData(0, 0, side, side);
}

/** Drawings such as SVG, which browsers decode as elements only. */
async function decodeDrawing(file: Blob, side: number): Promise<ImageData | null> {
	const address = URL.createObjectURL(file);
	const image = new Image();
	image.src = address;
	try {
		await image.decode();
		return drawSquare(image, side);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/**
 * The middle square of a picture as `side`×`side` pixels, red, green, blue and an alpha of 255,
 * upright as the camera meant it. Null if the browser cannot read it as a picture. Nothing leaves
 * the page.
 */
export async function readPixels(origin: PictureOrigin, side: number): Promise<ImageData | null> {
	try {
		if (origin instanceof Blob && origin.type === 'image/svg+xml')
			return await decodeDrawing(origin, side);
		const picture = await createImageBitmap(origin);
		const pixels = drawSquare(picture, side);
		picture.close();
		return pixels;
	} catch {
		return null;
	}
}

/** Brightness 0 … 255 of each pixel, by the weights of ITU-R BT.601. */
export function greyOf({ data }: Pick<ImageData, 'data'>): Float32Array {
	const grey = new Float32Array(data.length / 4);
	for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
		grey[pixel] = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
	return grey;
}

/**
 * The middle square of a picture as `side` rows of brightness 0 … 255, each the mean of a block of
 * pixels. Null if the browser cannot read it as a picture.
 */
export async function readMeans(origin: PictureOrigin, side: number): Promise<number[][] | null> {
	const width = side * OVERSAMPLING;
	const pixels = await readPixels(origin, width);
	if (!pixels) return null;
	const grey = greyOf(pixels);
	return Array.from({ length: side }, (_, row) =>
		Array.from({ length: side }, (_, column) => {
			let sum = 0;
			for (let down = 0; down < OVERSAMPLING; down++)
				for (let right = 0; right < OVERSAMPLING; right++)
					sum += grey[(row * OVERSAMPLING + down) * width + column * OVERSAMPLING + right];
			return sum / OVERSAMPLING ** 2;
		})
	);
}
