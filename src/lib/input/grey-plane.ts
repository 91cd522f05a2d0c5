/** A grey picture of any size: brightness 0, black, to 1, white, row by row. */
export interface GreyPlane {
	readonly width: number;
	readonly height: number;
	readonly data: Float32Array;
}

/**
 * The greatest number within `reach` places before and after each place of a line, in time
 * proportional to the line (M. van Herk 1992; J. Gil and M. Werman 1993).
 */
function greatestAround(line: Float32Array, reach: number, into: Float32Array): void {
	const span = 2 * reach + 1;
	const { length } = line;
	const padded = length + 2 * reach;
	const at = (index: number) =>
		index >= reach && index < reach + length ? line[index - reach] : -Infinity;
	const [onward, back] = [new Float32Array(padded), new Float32Array(padded)];
	for (let index = 0; index < padded; index++)
		onward[index] = index % span === 0 ? at(index) : Math.max(onward[index - 1], at(index));
	for (let index = padded - 1; index >= 0; index--) {
		const isEnd = index === padded - 1 || (index + 1) % span === 0;
		back[index] = isEnd ? at(index) : Math.max(back[index + 1], at(index));
	}
	for (let index = 0; index < length; index++)
		into[index] = Math.max(back[index], onward[index + span - 1]);
}

/** A picture whose pixels are the brightest within `reach` rows and columns: bright parts grow. */
export function dilate({ width, height, data }: GreyPlane, reach: number): GreyPlane {
	const grown = new Float32Array(data.length);
	const row = new Float32Array(width);
	for (let y = 0; y < height; y++) {
		greatestAround(data.subarray(y * width, (y + 1) * width), reach, row);
		grown.set(row, y * width);
	}
	const [column, result] = [new Float32Array(height), new Float32Array(height)];
	for (let x = 0; x < width; x++) {
		for (let y = 0; y < height; y++) column[y] = grown[y * width + x];
		greatestAround(column, reach, result);
		for (let y = 0; y < height; y++) grown[y * width + x] = result[y];
	}
	return { width, height, data: grown };
}

/** The picture with black for white. */
export function invert({ width, height, data }: GreyPlane): GreyPlane {
	return { width, height, data: data.map((value) => 1 - value) };
}

/** What is left of a picture when everything bright that is narrower than 2 · `reach` + 1 is gone. */
export function open(picture: GreyPlane, reach: number): GreyPlane {
	return dilate(invert(dilate(invert(picture), reach)), reach);
}

/** The number that a part of all numbers, 0 … 1, is not above; 0 of none. */
export function quantile(values: Float32Array, part: number): number {
	const sorted = values.slice().sort();
	return sorted.length === 0 ? 0 : sorted[Math.floor((sorted.length - 1) * part)];
}
