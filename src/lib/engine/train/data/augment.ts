/** An image plane within an array. */
export interface PlaneAt {
	readonly array: Float32Array;
	readonly start: number;
	readonly height: number;
	readonly width: number;
}

/** How an image is moved: turned about its middle, then shifted, in pixels. */
export interface Motion {
	/** In radians, clockwise. */
	readonly angle: number;
	readonly down: number;
	readonly right: number;
}

/**
 * Writes a plane moved to `target` from `start` on, by bilinear interpolation; `background` stands
 * where the image does not reach.
 */
export function moveImage(
	{ array, start, height, width }: PlaneAt,
	{ angle, down, right }: Motion,
	background: number,
	target: Float32Array,
	targetStart: number
): void {
	const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
	const [middleRow, middleColumn] = [(height - 1) / 2, (width - 1) / 2];
	const pixelAt = (row: number, column: number) => {
		const isInside = row >= 0 && row < height && column >= 0 && column < width;
		return isInside ? array[start + row * width + column] : background;
	};
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			// Where the pixel comes from: the motion backwards.
			const [y, x] = [row - middleRow - down, column - middleColumn - right];
			const fromRow = middleRow + cosine * y - sine * x;
			const fromColumn = middleColumn + sine * y + cosine * x;
			const [top, left] = [Math.floor(fromRow), Math.floor(fromColumn)];
			const [below, beside] = [fromRow - top, fromColumn - left];
			const upper = pixelAt(top, left) * (1 - beside) + pixelAt(top, left + 1) * beside;
			const lower = pixelAt(top + 1, left) * (1 - beside) + pixelAt(top + 1, left + 1) * beside;
			target[targetStart + row * width + column] = upper * (1 - below) + lower * below;
		}
	}
}
