import type { AxisTap } from './taps';
import { consumersOf, readCounts, tapAt } from './taps';
import type { Window2d } from './window2d';

/** One reading of a window over an image. */
export interface WindowTap {
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** The input coordinate read; it may lie beyond an edge. */
	readonly position: readonly [row: number, column: number];
	/** The input cell whose value is read there; null for a zero. */
	readonly source: readonly [row: number, column: number] | null;
	/** Whether the position lies in the padding. */
	readonly padded: boolean;
	/** Whether the position lies even beyond the padding, under a window that hangs over (ceilMode). */
	readonly outside: boolean;
}

/** A place where an input cell is read: by window `output`, as its cell `offset`. */
export interface WindowConsumer {
	readonly output: readonly [oh: number, ow: number];
	readonly offset: readonly [u: number, v: number];
}

function crossTaps(vertical: AxisTap, horizontal: AxisTap, u: number, v: number): WindowTap {
	const outside = vertical.outside || horizontal.outside;
	const [row, column] = [vertical.source, horizontal.source];
	return {
		offset: [u, v],
		position: [vertical.position, horizontal.position],
		source: row === null || column === null ? null : [row, column],
		padded: !outside && (vertical.padded || horizontal.padded),
		outside
	};
}

/** What window [oh, ow] reads, row by row. Throws an EngineError if there is no such window. */
export function windowTaps(window: Window2d, oh: number, ow: number): WindowTap[] {
	const cells = (length: number) => Array.from({ length }, (_, k) => k);
	const columns = cells(window.horizontal.kernel).map((v) => tapAt(window.horizontal, ow, v));
	return cells(window.vertical.kernel).flatMap((u) => {
		const row = tapAt(window.vertical, oh, u);
		return columns.map((column, v) => crossTaps(row, column, u, v));
	});
}

/**
 * Every reading of input cell [ih, iw], directly or through the padding, by window and then by
 * cell: the inverse of `windowTaps`. Throws an EngineError if there is no such cell.
 */
export function windowConsumers(window: Window2d, ih: number, iw: number): WindowConsumer[] {
	const columns = consumersOf(window.horizontal, iw);
	return consumersOf(window.vertical, ih)
		.flatMap(({ output: oh, k: u }) =>
			columns.map(({ output: ow, k: v }): WindowConsumer => ({ output: [oh, ow], offset: [u, v] }))
		)
		.sort(
			({ output: [oh, ow], offset: [u] }, { output: [otherOh, otherOw], offset: [otherU] }) =>
				oh - otherOh || ow - otherOw || u - otherU
		);
}

/** How often each input cell is read, directly or through the padding, row by row. */
export function windowReadCounts(window: Window2d): number[][] {
	const columns = readCounts(window.horizontal);
	return readCounts(window.vertical).map((row) => columns.map((column) => row * column));
}

/** The input cells that no window reads, row by row. */
export function windowDropped(window: Window2d): (readonly [row: number, column: number])[] {
	return windowReadCounts(window).flatMap((counts, row) =>
		counts.flatMap((count, column) => (count === 0 ? [[row, column] as const] : []))
	);
}
