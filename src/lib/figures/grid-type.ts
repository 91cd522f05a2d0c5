/** The size that numbers have where there is room, more in large cells, and the least that is read without effort. */
const COMFORTABLE = 15;
const LARGE = 0.3;
const LEAST = 12;
/** Width of a tabular figure, and height of a line, as parts of the font size. */
const CHARACTER_WIDTH = 0.63;
const LINE_HEIGHT = 1.12;
/** The part of a cell that its number fills, so that neighbours stay apart; and the most where it would be too small. */
const FILL = 0.9;
const MOST_FILL = 0.96;

/**
 * The font size, in the grid's own units, for numbers of up to `characters` characters in `lines`
 * lines, in cells of side `cellSize` that are drawn `scale` times as large on the screen. Null if
 * they would be smaller than 12 px there: then the cell's colour speaks alone.
 */
export function fontSize(
	characters: number,
	lines: number,
	cellSize: number,
	scale: number
): number | null {
	const whole = Math.min(
		cellSize / (CHARACTER_WIDTH * Math.max(characters, 1)),
		cellSize / (LINE_HEIGHT * lines)
	);
	const least = LEAST / scale;
	if (whole * MOST_FILL < least - 1e-6) return null;
	return Math.min(
		Math.max(whole * FILL, least),
		whole * MOST_FILL,
		Math.max(COMFORTABLE, cellSize * LARGE, least)
	);
}
