import type { Frame } from './frame';

/** Device pixels for one of the page's in a picture made of pixels. */
export const PICTURE_SCALE = 2;

/** Draws a picture on a canvas, larger by `scale`. Rejects if the browser cannot. */
export async function rasterise(
	{ svg, width, height }: Frame,
	scale: number,
	canvas = document.createElement('canvas')
): Promise<HTMLCanvasElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		if (canvas.width !== width * scale) canvas.width = width * scale;
		if (canvas.height !== height * scale) canvas.height = height * scale;
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('This browser gives no canvas');
		context.clearRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return canvas;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** A picture as PNG, of twice the page's size. Rejects if the browser cannot. */
export async function pngOf(frame: Frame): Promise<Blob> {
	const canvas = await rasterise(frame, PICTURE_SCALE);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('The picture is too large for this browser'));
		}, 'image/png');
	});
}
