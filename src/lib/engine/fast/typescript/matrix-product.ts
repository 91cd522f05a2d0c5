import { addProducts, clearProducts, multiply, packLeft, packRight } from './panels';
import { roundDown, roundUp } from './lists';
import { panelLength, tileColumns, tileRows, type Gathered } from './panels';

/** The longest sum of a block: a tile of both panels then stays in the first cache. */
const depthLimit = 512;
/** The most rows of a block, so that some columns fit beside them. */
const rowLimit = 1 << 12;
/** The numbers of the right matrix that are laid out at once, to stay in the second cache. */
const rightLimit = 1 << 14;

/**
 * Adds the product of two gathered matrices to a third: product[r][c] += Σₖ left[r][k] · right[c][k]
 * over `rows`, `columns` and `depth`, which may be shorter than the index lists. Which numbers of an
 * array make up a matrix is a matter of its index lists alone, so nothing is copied but into panels.
 */
export function addMatrixProduct(
	left: Gathered,
	right: Gathered,
	product: Gathered,
	rows: number,
	columns: number,
	depth: number
): void {
	const depthStep = Math.min(depth, depthLimit);
	const rowStep = Math.min(
		rows,
		rowLimit,
		roundDown(Math.floor(panelLength / depthStep), tileRows)
	);
	const room = Math.min(rightLimit / depthStep, panelLength / roundUp(rowStep, tileRows));
	const columnStep = roundDown(Math.floor(room), tileColumns);
	for (let k = 0; k < depth; k += depthStep) {
		const terms = Math.min(depthStep, depth - k);
		for (let row = 0; row < rows; row += rowStep) {
			const rowCount = Math.min(rowStep, rows - row);
			packLeft(left, row, rowCount, k, terms);
			for (let column = 0; column < columns; column += columnStep) {
				const columnCount = Math.min(columnStep, columns - column);
				const width = roundUp(columnCount, tileColumns);
				packRight(right, column, columnCount, k, terms);
				clearProducts(roundUp(rowCount, tileRows) * width);
				multiply(0, 0, 0, rowCount, columnCount, terms, width);
				addProducts(product, row, rowCount, column, columnCount, width);
			}
		}
	}
}
