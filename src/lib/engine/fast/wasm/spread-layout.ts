import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { quadWidth, type CellPlace } from './quads';
import { kernelCells } from './read-layout';
import { runsOf, type Move, type Run } from './runs';
import { isDirectAxis, spreadAxis } from './spread-axis';

/** One phase of both axes: a convolution of its own, at stride 1. */
export interface SpreadPhase {
	readonly height: number;
	readonly width: number;
	/** Where a cell reads the outputs, and where it is written. */
	readonly sourcePlace: CellPlace;
	readonly targetPlace: CellPlace;
	/** Its taps: how far from a cell's place, and where in a filter's weights. */
	readonly taps: readonly { readonly place: number; readonly weight: number }[];
}

/** How the outputs of a convolution are laid out on the way back, and the planes they give to. */
export interface SpreadLayout {
	/** Numbers of a plane of laid out outputs. */
	readonly sourceSize: number;
	/** How such a plane comes about from one of the outputs. */
	readonly padding: readonly Run[];
	/** Whether the outputs are already laid out so. */
	readonly isPlain: boolean;
	/** Numbers of a plane that the phases write. */
	readonly targetSize: number;
	/** Whether that is a plane of the input itself; otherwise `folding` adds it to one. */
	readonly isDirect: boolean;
	readonly folding: readonly Run[];
	readonly phases: readonly SpreadPhase[];
}

/** The layout for the way back through a convolution. */
export function spreadLayout(geometry: Conv2dGeometry): SpreadLayout {
	const { vertical, horizontal } = geometry.window;
	const [, , outHeight, outWidth] = geometry.outputShape;
	const isDirect =
		isDirectAxis(vertical) && isDirectAxis(horizontal) && horizontal.size >= quadWidth;
	const rows = spreadAxis(vertical, outHeight, isDirect);
	const columns = spreadAxis(horizontal, outWidth, isDirect);
	const width = Math.max(columns.size, quadWidth);

	const pitch = columns.before + columns.shift + width;
	const height = rows.before + rows.shift + rows.size;
	const padding: Move[] = [];
	for (let oh = 0; oh < Math.min(outHeight, height - rows.before); oh++) {
		for (let ow = 0; ow < Math.min(outWidth, pitch - columns.before); ow++) {
			const target = (rows.before + oh) * pitch + columns.before + ow;
			padding.push([target, oh * outWidth + ow]);
		}
	}
	const runs = runsOf(padding);
	const isPlain = pitch === outWidth && height === outHeight && runs[0].target === 0;

	const phaseSize = rows.size * width;
	const strides = [vertical.stride, horizontal.stride] as const;
	const phasePlace = (row: number, column: number) =>
		((row % strides[0]) * strides[1] + (column % strides[1])) * phaseSize +
		Math.floor(row / strides[0]) * width +
		Math.floor(column / strides[1]);
	const folding = rows.sources.flatMap((ih, row) =>
		columns.sources.flatMap((iw, column): Move[] =>
			ih === null || iw === null ? [] : [[ih * horizontal.size + iw, phasePlace(row, column)]]
		)
	);

	const weights = new Map(kernelCells(geometry).map(({ kh, kw, place }) => [`${kh},${kw}`, place]));
	const phases = rows.phases.flatMap((rowTaps, rowPhase) =>
		columns.phases.map((columnTaps, columnPhase): SpreadPhase => ({
			...{ height: rows.size, width },
			sourcePlace: (row, column) => (row + rows.shift) * pitch + column + columns.shift,
			targetPlace: (row, column) =>
				phasePlace(row * strides[0] + rowPhase, column * strides[1] + columnPhase),
			taps: rowTaps.flatMap((row) =>
				columnTaps.map((column) => ({
					place: (rows.before - row.back) * pitch + columns.before - column.back,
					weight: weights.get(`${row.k},${column.k}`)!
				}))
			)
		}))
	);
	return {
		...{ sourceSize: height * pitch, padding: runs, isPlain },
		...{ targetSize: strides[0] * strides[1] * phaseSize, isDirect },
		...{ folding: isDirect ? [] : runsOf(folding), phases }
	};
}
