/**
 * How the cells of one map share its moments: one moment a term, and one for a cell without terms.
 * Every map of a tensor shares them alike.
 */
export interface MapMoments {
	readonly cells: number;
	readonly moments: number;
	/** The first moment of a cell, counted row by row; for `cells` the number of moments. */
	firstMoment(cell: number): number;
}

/** The moments of a map whose cells all have the same number of terms, at least one. */
export function uniformMoments(cells: number, termsPerCell: number): MapMoments {
	return { cells, moments: cells * termsPerCell, firstMoment: (cell) => cell * termsPerCell };
}

/** The sums of the first 0, 1, 2, … numbers. */
export function runningSums(numbers: readonly number[]): number[] {
	const sums = [0];
	numbers.forEach((value, index) => sums.push(sums[index] + value));
	return sums;
}

/**
 * The moments of a map whose cell in row i and column j has rowTerms[i] · columnTerms[j] terms.
 * Takes memory for rows and columns, not for cells.
 */
export function planeMoments(
	rowTerms: readonly number[],
	columnTerms: readonly number[]
): MapMoments {
	const width = columnTerms.length;
	const termsBefore = runningSums(columnTerms);
	const emptyBefore = runningSums(columnTerms.map((terms) => (terms === 0 ? 1 : 0)));
	const beforeColumn = (terms: number, column: number) =>
		terms === 0 ? column : terms * termsBefore[column] + emptyBefore[column];
	const beforeRow = runningSums(rowTerms.map((terms) => beforeColumn(terms, width)));
	return {
		cells: rowTerms.length * width,
		moments: beforeRow[rowTerms.length],
		firstMoment(cell) {
			const [row, column] = [Math.floor(cell / width), cell % width];
			return column === 0 ? beforeRow[row] : beforeRow[row] + beforeColumn(rowTerms[row], column);
		}
	};
}
