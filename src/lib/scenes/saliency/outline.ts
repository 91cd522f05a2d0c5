/** Tenths of brightness from which on a pixel counts as ink. */
const INK = 4;

/** The line between ink and ground on a square picture in tenths, as an SVG path in pixels. */
export function outlineOf(picture: ArrayLike<number>, side: number): string {
	const isInk = (row: number, column: number) =>
		row >= 0 && column >= 0 && row < side && column < side && picture[row * side + column] >= INK;
	let [across, down] = ['', ''];
	for (let row = 0; row <= side; row++) {
		for (let column = 0; column <= side; column++) {
			const here = isInk(row, column);
			if (here !== isInk(row - 1, column)) across += `M${column} ${row}h1`;
			if (here !== isInk(row, column - 1)) down += `M${column} ${row}v1`;
		}
	}
	return across + down;
}
