import { encode } from 'uqr';

/** A QR code: its side in modules with the quiet zone, and the dark ones as a path of an SVG. */
export interface QrCode {
	readonly side: number;
	readonly path: string;
	/** Whether its modules are so many that they are hard to tell apart from afar. */
	readonly isDense: boolean;
}

/** The white around the code that readers look for, in modules (ISO/IEC 18004). */
const QUIET = 4;
/** More modules on a side than this are too fine for the back row of a classroom. */
const COARSE = 77;
/** What the largest code holds at its lowest correction, in bytes. */
const MOST_BYTES = 2953;

/** The QR code of a text, with the most correction that its size allows; null if it is too long for any. */
export function qrCode(text: string): QrCode | null {
	if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
	const { data, size } = encode(text, { border: QUIET, ecc: 'L', boostEcc: true });
	const path = data
		.flatMap((row, y) => runs(row).map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`))
		.join('');
	return { side: size, path, isDense: size - 2 * QUIET > COARSE };
}

/** Where dark modules follow each other in a row, and how many. */
function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
	return row.flatMap((isDark, start) => {
		if (!isDark || row[start - 1]) return [];
		const end = row.indexOf(false, start);
		return [[start, (end < 0 ? row.length : end) - start]];
	});
}
