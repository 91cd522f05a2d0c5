import { multiples, roundUp } from '../typescript/lists';
import type { LinearGeometry } from '../backend';
import { panelRows, type WeightedPass } from './correlate';
import type { Machine } from './machine';
import { numberBytes } from './memory';
import { pairList, quadsOver, quadWidth } from './quads';
import { columnWidth, sumsSize } from './weigh';

/** Input features that are summed up at once, so that they stay in the first cache. */
const chunkLength = 512;
/** Columns of a matrix that are copied side by side before they are multiplied. */
const stripWidth = 64;

/** Plans y = x · weightᵀ + bias, as sums over the input features of columns that are the rows of x. */
export function planLinear(
	{ kernels, memory }: Machine,
	{ rows, inFeatures, outFeatures }: LinearGeometry
): WeightedPass {
	const featureBytes = columnWidth * numberBytes;
	const [panelStep, rowBytes] = [inFeatures * featureBytes, inFeatures * numberBytes];
	const panels = memory.scratch(roundUp(rows, columnWidth) * inFeatures);
	const taps = memory.list([...multiples(outFeatures, rowBytes)]);
	const places = memory.list([...multiples(Math.min(inFeatures, chunkLength), numberBytes)]);
	const sums = memory.scratch(sumsSize(outFeatures, rows));
	return (x, weight, bias, y) => {
		kernels.transpose(x, rowBytes, rows, inFeatures, panels, panelStep);
		for (let first = 0; first < inFeatures; first += chunkLength) {
			kernels.accumulate(
				weight + first * numberBytes,
				taps,
				outFeatures,
				panels + first * featureBytes,
				panelStep,
				rows,
				places,
				Math.min(chunkLength, inFeatures - first),
				sums
			);
		}
		const outBytes = outFeatures * numberBytes;
		kernels.writeSums(sums, outFeatures, rows, y, numberBytes, outBytes, bias);
	};
}

/** A product whose left matrix is small and whose right one has `columns` columns, side by side. */
interface Product {
	/** Rows of the left matrix and of the result. */
	readonly rows: number;
	/** Columns of the left matrix and rows of the right one. */
	readonly depth: number;
	readonly columns: number;
	/** Numbers from one row of the left matrix to the next, and from one column to the next. */
	readonly rowStep: number;
	readonly depthStep: number;
}

/** Plans a product of matrices, strip by strip of the columns of the right one. */
function planProduct(
	{ kernels, memory }: Machine,
	{ rows, depth, columns, rowStep, depthStep }: Product
): (left: number, right: number, out: number) => void {
	const strip = Math.min(columns, stripWidth);
	const pitch = Math.max(strip, quadWidth);
	const place = (_: number, column: number) => column;
	const pairs = pairList(quadsOver(1, pitch, place, place));
	const [pairPlace, taps] = [pairs, multiples(depth, pitch * numberBytes)].map((list) =>
		memory.list([...list])
	);
	const offsets = memory.list([...multiples(depth, depthStep * numberBytes)]);
	const panels = memory.scratch(roundUp(rows, panelRows) * depth);
	const copied = memory.scratch(depth * pitch);
	const run = memory.list([0, 0, strip]);
	// Fewer than four columns are computed wider and cropped.
	const wide = pitch === strip ? 0 : memory.scratch(rows * pitch);
	const [rowBytes, pitchBytes] = [columns * numberBytes, pitch * numberBytes];
	const outRow = wide ? pitchBytes : rowBytes;
	return (left, right, out) => {
		kernels.packPanels(left, rowStep * numberBytes, rows, offsets, depth, panels);
		for (let next = 0; next < columns; next += strip) {
			// The last strip may overlap the one before.
			const first = Math.min(next, columns - strip) * numberBytes;
			kernels.moveRuns(right + first, rowBytes, copied, pitchBytes, depth, run, 1, false);
			kernels.multiply(
				panels,
				panelRows * depth * numberBytes,
				panelRows * numberBytes,
				rows,
				taps,
				depth,
				copied,
				pairPlace,
				pairs.length / 4,
				wide || out + first,
				outRow,
				0
			);
		}
		if (wide) kernels.moveRuns(wide, pitchBytes, out, rowBytes, rows, run, 1, false);
	};
}

/** Plans the gradient of a linear layer's input: gradY · weight. */
export function planLinearInput(
	machine: Machine,
	{ rows, inFeatures, outFeatures }: LinearGeometry
): WeightedPass {
	const sizes = { rows, depth: outFeatures, columns: inFeatures };
	const product = planProduct(machine, { ...sizes, rowStep: outFeatures, depthStep: 1 });
	return (gradY, weight, _, gradX) => product(gradY, weight, gradX);
}

/** Plans the gradient of a linear layer's weight: gradYᵀ · x. */
export function planLinearWeight(
	machine: Machine,
	{ rows, inFeatures, outFeatures }: LinearGeometry
): (x: number, gradY: number, gradWeight: number) => void {
	const sizes = { rows: outFeatures, depth: rows, columns: inFeatures };
	const product = planProduct(machine, { ...sizes, rowStep: 1, depthStep: outFeatures });
	return (x, gradY, gradWeight) => product(gradY, x, gradWeight);
}
