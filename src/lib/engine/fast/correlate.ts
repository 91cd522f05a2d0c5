import { positionAt, resolveWindow2d, sourceAt } from '../window';
import type { PaddingMode, Window2d, WindowAxis } from '../window';
import { correlateInterior, correlateInterior3x3, leastColumns } from './interior';
import type { Interior, Plane } from './interior';
import { requireCells } from './require-cells';

/** The cells of an axis whose window lies wholly inside the input: from `first` up to `end`. */
function insideOf(axis: WindowAxis): readonly [first: number, end: number] {
	const first = Math.min(axis.paddingBefore, axis.size);
	return [first, Math.max(first, axis.size - axis.paddingAfter)];
}

/** The cells that need no look at the edges; none of them if they are too few to be worth it. */
function interiorOf({ vertical, horizontal }: Window2d): Interior {
	const [top, bottom] = insideOf(vertical);
	const [left, right] = insideOf(horizontal);
	return { top, bottom, left, right: right - left < leastColumns ? left : right };
}

/** One output cell whose window may reach over an edge. */
function correlateCell(plane: Plane, window: Window2d, oh: number, ow: number): number {
	const { vertical, horizontal } = window;
	let sum = 0;
	for (let u = 0; u < vertical.kernel; u++) {
		const row = sourceAt(vertical, positionAt(vertical, oh, u));
		if (row === null) continue;
		for (let v = 0; v < horizontal.kernel; v++) {
			const column = sourceAt(horizontal, positionAt(horizontal, ow, v));
			if (column === null) continue;
			const w = plane.kernel[u * horizontal.kernel + v];
			sum += plane.input[row * plane.width + column] * w;
		}
	}
	return sum;
}

/** The output cells around the interior. */
function correlateBorder(plane: Plane, window: Window2d, interior: Interior): void {
	const { width, out } = plane;
	for (let oh = 0; oh < window.outputSize[0]; oh++) {
		const isCrossing = oh >= interior.top && oh < interior.bottom;
		for (let ow = 0; ow < width; ow++) {
			if (isCrossing && ow === interior.left) ow = interior.right;
			if (ow < width) out[oh * width + ow] = correlateCell(plane, window, oh, ow);
		}
	}
}

/**
 * Cross-correlation of one image plane (height · width cells, row-major) with a kernel
 * (kernelHeight · kernelWidth cells) at stride 1 and 'same' padding, written to `out`, which is as
 * large as the input and must not be the same array. Equal to `conv2d` up to the rounding of sums
 * in float64 and results in float32; fast enough to filter a photo while a kernel value is dragged.
 * Throws an EngineError for wrong lengths and for paddings that the mode does not allow.
 */
export function correlatePlane(
	input: Float32Array,
	height: number,
	width: number,
	kernel: Float32Array | readonly number[],
	kernelHeight: number,
	kernelWidth: number,
	paddingMode: PaddingMode,
	out: Float32Array
): void {
	const inputSize = [height, width] as const;
	const kernelSize = [kernelHeight, kernelWidth] as const;
	const sliding = { inputSize, kernelSize, padding: 'same', paddingMode } as const;
	const window = resolveWindow2d(sliding, 'correlatePlane');
	requireCells('correlatePlane', 'input', input.length, inputSize);
	requireCells('correlatePlane', 'kernel', kernel.length, kernelSize);
	requireCells('correlatePlane', 'out', out.length, inputSize);

	const plane = { input, width, kernel, kernelHeight, kernelWidth, out };
	const interior = interiorOf(window);
	const isThreeByThree = kernelHeight === 3 && kernelWidth === 3;
	(isThreeByThree ? correlateInterior3x3 : correlateInterior)(plane, interior);
	correlateBorder(plane, window, interior);
}
