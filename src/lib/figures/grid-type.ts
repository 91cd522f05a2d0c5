/** The size that numbers have where there is room, and the least that is read without effort. */
const COMFORTABLE = 15;
const LEAST = 12;
/** Width of a tabular figure, and height of a line, as parts of the font size. */
const CHARACTER_WIDTH = 0.63;
const LINE_HEIGHT = 1.12;
/** The part of a cell that its number may fill. */
const FILL = 0.96;

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
	const fits = Math.min(
		(cellSize * FILL) / (CHARACTER_WIDTH * Math.max(characters, 1)),
		(cellSize * FILL) / (LINE_HEIGHT * lines)
	);
	const least = LEAST / scale;
	if (fits < least - 1e-6) return null;
	return Math.min(fits, Math.max(COMFORTABLE, least));
}
