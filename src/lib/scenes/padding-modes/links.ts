import { sameCell } from '$lib/figures/grid';
import type { Cell } from '$lib/figures/grid';
import { cellKey, isCellPlace } from '../places';
import type { Place } from '../places';
import { cellsUnder, numberAt, outputsOf, sourceOf } from './run';
import type { PaddedPicture, PaddingModesRun } from './run';

/** The scene's figures; their channels are the modes. */
export type PaddingModesFigure = 'padded' | 'output';

const none: ReadonlySet<string> = new Set();

/** Every cell of the padded picture that holds the number of the same cell of the picture. */
export function holdersOf(picture: PaddedPicture, cell: Cell): readonly Cell[] {
	const source = sourceOf(picture, cell);
	if (source === null) return [cell];
	const [height, width] = picture.padded.shape.slice(-2);
	return Array.from({ length: height * width }, (_, index) => ({
		row: Math.floor(index / width),
		column: index % width
	})).filter((other) => sameCell(sourceOf(picture, other), source));
}

/** The cells of all pictures that answer to a place in one of them: the same place in each. */
export function linksOf(run: PaddingModesRun, place: Place<PaddingModesFigure> | null) {
	if (!isCellPlace<PaddingModesFigure>(place)) return { padded: none, output: none };
	const { figure, cell } = place;
	const keys = (cellsOf: (picture: PaddedPicture) => readonly Cell[]) =>
		new Set(
			run.pictures.flatMap((picture, channel) =>
				cellsOf(picture).map(({ row, column }) => cellKey(channel, row, column))
			)
		);
	if (figure === 'output')
		return { padded: keys((picture) => cellsUnder(picture, cell)), output: keys(() => [cell]) };
	return {
		padded: keys((picture) => holdersOf(picture, cell)),
		output: keys((picture) => {
			const source = sourceOf(picture, cell);
			return source === null ? [] : outputsOf(picture, source);
		})
	};
}

/** The numbers that the four pictures have at one place. */
export function numbersAt(run: PaddingModesRun, figure: PaddingModesFigure, cell: Cell) {
	return run.pictures.map((picture) => numberAt(picture[figure], cell));
}
