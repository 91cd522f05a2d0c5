import type { Cell } from '$lib/figures/grid';

/** The smallest outline around some places, in cells; null around none. */
export function frameAround(
	places: readonly (readonly [row: number, column: number])[]
): (Cell & { readonly height: number; readonly width: number }) | null {
	if (places.length === 0) return null;
	const rows = places.map(([row]) => row);
	const columns = places.map(([, column]) => column);
	const [row, column] = [Math.min(...rows), Math.min(...columns)];
	return {
		row,
		column,
		height: Math.max(...rows) - row + 1,
		width: Math.max(...columns) - column + 1
	};
}
