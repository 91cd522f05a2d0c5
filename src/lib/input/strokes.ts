import { dilate } from './grey-plane';
import type { GreyPlane } from './grey-plane';

/** Of the largest part of a digit, what the least of its other parts has. */
const LEAST_PART = 0.08;
/** Of the largest part, what one in the middle has that makes those at the border not belong. */
const FREE_PART = 0.2;

/** A part of a picture that hangs together. */
interface Part {
	readonly pixels: readonly number[];
	readonly mass: number;
	readonly isAtBorder: boolean;
}

/** What is not black, cut into parts that touch by sides or corners. */
function partsOf({ width, height, data }: GreyPlane): readonly Part[] {
	const seen = new Uint8Array(data.length);
	const parts: Part[] = [];
	data.forEach((value, start) => {
		if (value <= 0 || seen[start] === 1) return;
		seen[start] = 1;
		const pixels = [start];
		let [mass, isAtBorder] = [0, false];
		// The list grows while it is gone through.
		for (const pixel of pixels) {
			const [x, y] = [pixel % width, Math.floor(pixel / width)];
			mass += data[pixel];
			isAtBorder ||= x === 0 || y === 0 || x === width - 1 || y === height - 1;
			for (let row = Math.max(y - 1, 0); row <= Math.min(y + 1, height - 1); row++)
				for (let column = Math.max(x - 1, 0); column <= Math.min(x + 1, width - 1); column++) {
					const next = row * width + column;
					if (seen[next] === 1 || data[next] <= 0) continue;
					seen[next] = 1;
					pixels.push(next);
				}
		}
		parts.push({ pixels, mass, isAtBorder });
	});
	return parts;
}

/**
 * The digit alone: specks are black, and so is what comes in from the border, such as the edge of the
 * paper, where something that is no speck stands free of it.
 */
export function digitAlone(picture: GreyPlane): { digit: GreyPlane; removed: number } {
	const parts = partsOf(picture);
	const most = Math.max(...parts.map(({ mass }) => mass), 0);
	const isFree = parts.some(({ mass, isAtBorder }) => !isAtBorder && mass >= most * FREE_PART);
	const candidates = isFree ? parts.filter(({ isAtBorder }) => !isAtBorder) : parts;
	const largest = Math.max(...candidates.map(({ mass }) => mass), 0);
	const kept = candidates.filter(({ mass }) => mass >= largest * LEAST_PART);
	const data = new Float32Array(picture.data.length);
	for (const { pixels } of kept) for (const pixel of pixels) data[pixel] = picture.data[pixel];
	return { digit: { ...picture, data }, removed: parts.length - kept.length };
}

/**
 * About how many pixels wide the strokes are: twice what is inked for each pixel of their outline. That is
 * exact for long straight strokes.
 */
export function strokeWidth({ width, height, data }: GreyPlane): number {
	const isInk = (x: number, y: number) =>
		x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] >= 0.5;
	let [area, edges] = [0, 0];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			if (!isInk(x, y)) continue;
			area++;
			edges +=
				Number(!isInk(x - 1, y)) +
				Number(!isInk(x + 1, y)) +
				Number(!isInk(x, y - 1)) +
				Number(!isInk(x, y + 1));
		}
	return edges === 0 ? 0 : (2 * area) / edges;
}

/** The picture with its strokes about `wider` pixels wider, and with room for that at its border. */
export function thicken({ width, height, data }: GreyPlane, wider: number): GreyPlane {
	const reach = Math.round(wider / 2);
	const [wide, high] = [width + 2 * reach, height + 2 * reach];
	const padded = new Float32Array(wide * high);
	for (let y = 0; y < height; y++)
		padded.set(data.subarray(y * width, (y + 1) * width), (y + reach) * wide + reach);
	return dilate({ width: wide, height: high, data: padded }, reach);
}
