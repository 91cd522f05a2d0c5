/** The side of the squares that a covered part of a canvas is made of, in CSS pixels. */
const SQUARE = 8;

/** What covered parts of figures are painted with. */
const COVER = '#3a4150';

/** The pixels of an image, four numbers each. */
type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/**
 * Which squares of an image have changed: `side` pixels each, row by row, as many as it takes to cover the image. Squares
 * and not pixels, for the pixels of a number that has changed would show what it has become.
 */
export function changedSquares(before: Pixels, after: Pixels, side: number): readonly boolean[][] {
	const { width, height } = after;
	const [rows, columns] = [Math.ceil(height / side), Math.ceil(width / side)];
	const squares = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
	const isSameSize = before.width === width && before.height === height;
	for (let pixel = 0; pixel < width * height; pixel++) {
		const at = 4 * pixel;
		const isSame = [0, 1, 2, 3].every((part) => before.data[at + part] === after.data[at + part]);
		if (isSameSize && isSame) continue;
		squares[Math.floor(pixel / width / side)][Math.floor((pixel % width) / side)] = true;
	}
	return squares;
}

/** The pixels of a canvas as it is now, read from a copy: a canvas that is read from is drawn more slowly ever after. */
export function pixelsOf(canvas: HTMLCanvasElement): ImageData | null {
	const { width, height } = canvas;
	if (width === 0 || height === 0) return null;
	const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	copy?.drawImage(canvas, 0, 0);
	return copy?.getImageData(0, 0, width, height) ?? null;
}

/** A canvas to lie over another, that hides what has changed there since `before`; null if nothing has. */
export function maskOf(canvas: HTMLCanvasElement, before: ImageData): HTMLCanvasElement | null {
	const after = pixelsOf(canvas);
	if (!after) return null;
	const scale = canvas.width / (canvas.clientWidth || canvas.width);
	const squares = changedSquares(before, after, Math.max(1, Math.round(SQUARE * scale)));
	if (!squares.flat().includes(true)) return null;
	const mask = document.createElement('canvas');
	[mask.width, mask.height] = [squares[0].length, squares.length];
	const context = mask.getContext('2d');
	if (!context) return null;
	context.fillStyle = COVER;
	for (const [row, line] of squares.entries())
		for (const [column, hasChanged] of line.entries())
			if (hasChanged) context.fillRect(column, row, 1, 1);
	const { offsetLeft, offsetTop, clientWidth, clientHeight } = canvas;
	Object.assign(mask.style, {
		position: 'absolute',
		insetInlineStart: `${offsetLeft}px`,
		insetBlockStart: `${offsetTop}px`,
		inlineSize: `${clientWidth}px`,
		blockSize: `${clientHeight}px`,
		imageRendering: 'pixelated',
		pointerEvents: 'none'
	});
	mask.setAttribute('aria-hidden', 'true');
	mask.setAttribute('data-mask', '');
	return mask;
}
