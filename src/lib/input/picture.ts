/** What a picture can be read from: a file, or the camera's video as it is now. */
export type PictureOrigin = Blob | HTMLVideoElement;

/** How many pixels of the original are averaged along each side of a cell before it is read. */
const OVERSAMPLING = 8;

type Decoded = ImageBitmap | HTMLImageElement;
/** The part of a picture that is read, and the size that it is drawn in. */
interface Cut {
	readonly left: number;
	readonly top: number;
	readonly from: readonly [width: number, height: number];
	readonly to: readonly [width: number, height: number];
	/** What is seen where the picture is transparent. */
	readonly ground: string;
}

/** Draws a part of a picture, and gives its pixels; null if there is nothing to draw. */
function drawCut(picture: Decoded, { left, top, from, to, ground }: Cut): ImageData | null {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = to;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context || Math.min(...from, ...to) === 0) return null;
	context.fillStyle = ground;
	context.fillRect(0, 0, ...to);
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, left, top, ...from, 0, 0, ...to);
	return context.getImageData(0, 0, ...to);
}

/** The middle square of a picture drawn `side` pixels wide, black where it is transparent. */
function squareOf({ width, height }: Decoded, side: number): Cut {
	const edge = Math.min(width, height);
	const [left, top] = [(width - edge) / 2, (height - edge) / 2];
	return { left, top, from: [edge, edge], to: [side, side], ground: '#000' };
}

/** All of a picture drawn at most `most` pixels long, and never larger than it is. */
function wholeOf({ width, height }: Decoded, most: number): Cut {
	const factor = Math.min(most / Math.max(width, height, 1), 1);
	const to = [width, height].map((extent) => Math.ceil(extent * factor));
	return { left: 0, top: 0, from: [width, height], to: [to[0], to[1]], ground: 'transparent' };
}

/** Reads drawings such as SVG, which browsers decode as elements only. */
async function decodeDrawing<Result>(file: Blob, read: (image: Decoded) => Result) {
	const address = URL.createObjectURL(file);
	const image = new Image();
	image.src = address;
	try {
		await image.decode();
		return read(image);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** What `read` makes of a picture, upright as the camera meant it; null if the browser cannot decode it. */
async function decode<Result>(origin: PictureOrigin, read: (picture: Decoded) => Result | null) {
	try {
		if (origin instanceof Blob && origin.type === 'image/svg+xml')
			return await decodeDrawing(origin, read);
		const picture = await createImageBitmap(origin);
		const result = read(picture);
		picture.close();
		return result;
	} catch {
		return null;
	}
}

/**
 * The middle square of a picture as `side`×`side` pixels, red, green, blue and an alpha of 255,
 * upright as the camera meant it. Null if the browser cannot read it as a picture. Nothing leaves
 * the page.
 */
export function readPixels(origin: PictureOrigin, side: number): Promise<ImageData | null> {
	return decode(origin, (picture) => drawCut(picture, squareOf(picture, side)));
}

/**
 * All of a picture as red, green, blue and alpha, upright, scaled down to at most `most` pixels along
 * its longer side; of the camera's video the middle square, which is what the reader sees of it. Null
 * if the browser cannot read it as a picture.
 */
export function readWhole(origin: PictureOrigin, most: number): Promise<ImageData | null> {
	const cut = origin instanceof Blob ? wholeOf : squareOf;
	return decode(origin, (picture) => drawCut(picture, cut(picture, most)));
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
