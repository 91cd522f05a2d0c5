import type { Conv2dStep, Rational } from '$lib/engine';
import type { Cell, CellContent, Role } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';
import type { GalleryWords } from '$messages/gallery';
import { contentsAlike, extentOf, print } from '../print';
import { KERNEL_SIDE, SIDE, WHITE, inside } from './photo';
import type { Pixel } from './photo';

/** A table of nine numbers on the way from pixels to a sum. */
export interface Table {
	readonly role: Role;
	readonly title: string;
	/** What stands before it. */
	readonly sign: string;
	readonly contents: readonly CellContent[];
	/** The absolute value at the end of the colour scale. */
	readonly extent: number;
	/** A cell in words. */
	readonly describe: (cell: Cell) => string;
}

/** Which term of the sum a cell of the tables belongs to. */
export function termOf({ row, column }: Cell): number {
	return row * KERNEL_SIDE + column;
}

/** What one pixel of a result is made from: the pixels under the kernel, the kernel, the products. */
export function tablesOf(
	{ taps }: Conv2dStep<Rational>,
	[row, column]: Pixel,
	{ language }: Messages,
	gallery: GalleryWords
): readonly Table[] {
	const conv2d = conv2dWords[language];
	const products = taps.map(({ product }) => product);
	const weights = taps.map(({ w }) => w);
	return [
		{
			role: 'input',
			title: gallery.patch,
			sign: '',
			contents: contentsAlike(taps.map(({ x }) => x)),
			extent: WHITE,
			describe(cell) {
				const [r, c] = inside([row + cell.row - 1, column + cell.column - 1], SIDE);
				return gallery.patchCell(r + 1, c + 1, print(taps[termOf(cell)].x));
			}
		},
		{
			role: 'kernel',
			title: conv2d.kernel,
			sign: '×',
			contents: contentsAlike(weights),
			extent: extentOf(weights),
			describe: (cell) =>
				conv2d.kernelCell(cell.row + 1, cell.column + 1, print(taps[termOf(cell)].w))
		},
		{
			role: 'plain',
			title: conv2d.products,
			sign: '=',
			contents: contentsAlike(products),
			extent: extentOf(products),
			describe(cell) {
				const { x, w, product } = taps[termOf(cell)];
				const [r, c] = [cell.row + 1, cell.column + 1];
				return conv2d.productCell(r, c, print(x), print(w), print(product));
			}
		}
	];
}
