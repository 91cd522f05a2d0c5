/** A place on a picture in pixels: the middle of the pixel at row 0, column 0 is (0.5, 0.5). */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A square grey picture: brightness 0, black, to 1, white, row by row. */
export type GreyImage = Float32Array;

/** How far a place is from the segment between two others. */
function distanceToSegment(x: number, y: number, from: Spot, to: Spot): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
	const part = Math.min(Math.max(along, 0), 1);
	return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}

/**
 * Draws a segment with a round brush into a picture `side` pixels wide, and changes nothing that is
 * brighter already. A pixel gets the part of it that the brush covers, to within a few percent: 1
 * where its middle lies half a pixel or more inside the edge, 0 where as far outside.
 */
export function drawSegment(
	image: GreyImage,
	side: number,
	from: Spot,
	to: Spot,
	radius: number
): void {
	const reach = radius + 0.5;
	const first = (place: number) => Math.max(Math.floor(place - reach), 0);
	const last = (place: number) => Math.min(Math.floor(place + reach), side - 1);
	const bottom = last(Math.max(from.y, to.y));
	const right = last(Math.max(from.x, to.x));
	for (let row = first(Math.min(from.y, to.y)); row <= bottom; row++)
		for (let column = first(Math.min(from.x, to.x)); column <= right; column++) {
			const covered = reach - distanceToSegment(column + 0.5, row + 0.5, from, to);
			const at = row * side + column;
			image[at] = Math.max(image[at], Math.min(covered, 1));
		}
}
