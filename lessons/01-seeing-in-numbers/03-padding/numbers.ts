import { resolveAxis, resolveWindow2d, windowReadCounts } from '$lib/engine';
import type { PaddingMode, PaddingName, Window2dOptions } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { convolveRows, makeRows } from '$lib/quiz/rows';
import { kernelRows } from '$lib/scenes/conv2d/kernels';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const SIDE = 5;
const KERNEL = 3;
const sizeText = (size: readonly number[]) => size.join('×');

/** A 3×3 window over 5×5 pixels, unless told otherwise. */
const windowOf = (options: Partial<Window2dOptions> = {}) =>
	resolveWindow2d({ inputSize: [SIDE, SIDE], kernelSize: [KERNEL, KERNEL], ...options });

/** How often the corner, the middle of the border and the centre are read. */
function reads(padding: PaddingName) {
	const counts = windowReadCounts(windowOf({ padding }));
	const middle = (SIDE - 1) / 2;
	return { corner: counts[0][0], edge: counts[0][middle], center: counts[middle][middle] };
}

const outputOf = (options: Partial<Window2dOptions> = {}) => sizeText(windowOf(options).outputSize);
const layer = (size: number) => resolveAxis({ size, kernel: KERNEL }).outputSize;
const same = (kernel: number) => resolveAxis({ size: SIDE, kernel, padding: 'same' });
const even = same(2);
const samePaddings = [3, 5, 7].map((kernel) => same(kernel).paddingBefore);

/** The pictures of the figure of modes; a test holds them to it, which a page need not load for its text. */
export const pictures = {
	flat: makeRows(SIDE, SIDE, () => 9),
	counting: makeRows(SIDE, SIDE, (row, column) => SIDE * row + column)
};

/** What a blur, and a search for edges, make of a picture, row by row. */
function outputNumbers(
	picture: keyof typeof pictures,
	kernel: 'box' | 'sobelX',
	paddingMode: PaddingMode
) {
	const options = { padding: 1, paddingMode };
	const output = convolveRows(pictures[picture], kernelRows(kernel), options);
	return output.flat().map((value) => formatNumber(value).text);
}
const middleRow = (SIDE - 1) / 2;
const inner = middleRow * SIDE + middleRow;
const blurred = outputNumbers('flat', 'box', 'zeros');
const slopeEdge = (mode: PaddingMode) =>
	outputNumbers('counting', 'sobelX', mode)[middleRow * SIDE];

export const numbers = {
	inputSize: sizeText([SIDE, SIDE]),
	kernelSize: sizeText([KERNEL, KERNEL]),
	windows: outputOf()
		.split('×')
		.map(Number)
		.reduce((product, side) => product * side),
	valid: { ...reads('valid'), output: outputOf() },
	same: { ...reads('same'), output: outputOf({ padding: 'same' }) },
	full: { ...reads('full'), output: outputOf({ padding: 'full' }) },
	afterTwo: sizeText([layer(layer(SIDE)), layer(layer(SIDE))]),
	samePadding: { en: samePaddings.join(', '), zh: samePaddings.join('、') },
	evenBefore: even.paddingBefore,
	evenAfter: even.paddingAfter,
	evenBothSides: outputOf({ kernelSize: [2, 2], padding: 1 }),
	evenNone: outputOf({ kernelSize: [2, 2] }),
	sameStride: outputOf({ padding: 'same', stride: 2 }),
	oneSided: outputOf({ padding: { top: 1, left: 1, bottom: 0, right: 0 } }),
	flat: formatNumber(pictures.flat[0][0]).text,
	blurCorner: blurred[0],
	blurEdge: blurred[1],
	blurInner: blurred[inner],
	slope: outputNumbers('counting', 'sobelX', 'zeros')[inner],
	/** The output at the left end of the middle row, by mode. */
	slopeEdge: {
		zeros: slopeEdge('zeros'),
		reflect: slopeEdge('reflect'),
		replicate: slopeEdge('replicate'),
		circular: slopeEdge('circular')
	}
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	valid: '1~at:cell.8',
	same: '1~padding:same~at:cell.24',
	full: '1~padding:full~at:cell.48',
	corner: '1~at:map.0~pin:input.0.0.0',
	even: '1~kernel:2~padding:same~at:cell.24',
	evenBoth: '1~kernel:2~padding:1~at:cell.35',
	stride: '1~padding:same~stride:2~at:cell.8',
	flat: '1~picture:flat~padding:1~kernel:box~at:map.0',
	counting: '1~padding:1~at:map.0'
};
