import type { Arithmetic } from '../../arithmetic/arithmetic';
import { type EngineError, refusalOf, requirePositiveInteger } from '../../errors';
import { mapOf, withoutPadding, type AxisSources } from '../../planes/axis-map';
import type { PlaneMap } from '../../planes/plane-map';
import { planeOperation } from '../../planes/plane-operation';
import { requireImages } from '../../planes/require-image';
import type { Tensor } from '../../tensor/tensor';
import { resolvePool2d, type Pool2dGeometry, type Pool2dOptions } from '../pooling/geometry';

/** What torch.nn.AvgPool2d can be told, with its defaults. */
export interface AvgPool2dOptions extends Pool2dOptions {
	/** Whether the zeros of the padding count as cells of the window; true. */
	readonly countIncludePad?: boolean;
	/** What every sum is divided by; null for the number of cells that count. */
	readonly divisorOverride?: number | null;
}

/**
 * The geometry of average pooling of x [N, C, H, W]. Throws an EngineError for a kernel that does not
 * fit, a padding of more than half the kernel and a divisor that is no positive integer.
 */
export function resolveAvgPool2d(
	xShape: readonly number[],
	options: AvgPool2dOptions,
	op = 'avgPool2d'
): Pool2dGeometry {
	const { kernelSize, stride, padding, ceilMode, divisorOverride = null } = options;
	if (divisorOverride !== null) requirePositiveInteger(op, 'divisorOverride', divisorOverride);
	return resolvePool2d(xShape, { kernelSize, stride, padding, ceilMode }, op);
}

/** The error that `resolveAvgPool2d` throws for these arguments, or null if it accepts them. */
export function checkAvgPool2d(
	xShape: readonly number[],
	options: AvgPool2dOptions
): EngineError | null {
	return refusalOf(() => resolveAvgPool2d(xShape, options));
}

/** Average pooling as a map of planes: each window adds up what counts and divides by a number. */
function avgPool2dMap<T>(
	x: Tensor<T>,
	options: AvgPool2dOptions,
	arithmetic: Arithmetic<T>,
	op: string
): PlaneMap<T> {
	requireImages(op, x);
	const geometry = resolveAvgPool2d(x.shape, options, op);
	const { countIncludePad = true, divisorOverride = null } = options;
	const [, , height, width] = geometry.inputShape;
	const counted = (sources: AxisSources) => (countIncludePad ? sources : withoutPadding(sources));
	const cellsOf = (cells: readonly unknown[]) => cells.length;
	// An override divides once, so it stands on one axis and 1 on the other.
	const [rowDivisor, columnDivisor] =
		divisorOverride === null ? [cellsOf, cellsOf] : [() => divisorOverride, () => 1];
	return {
		rows: mapOf(counted(geometry.rows), height, arithmetic, rowDivisor),
		columns: mapOf(counted(geometry.columns), width, arithmetic, columnDivisor),
		outside: arithmetic.zero,
		divides: true
	};
}

const operation = planeOperation<AvgPool2dOptions>('avgPool2d', avgPool2dMap);

/**
 * The mean of each window: x [N, C, H, W] → [N, C, OH, OW]. It is divided by the cells of the window,
 * by those that lie in x (countIncludePad false) or by divisorOverride; what lies even beyond the
 * padding (ceilMode) never counts. Throws an EngineError if they do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html).
 */
export const avgPool2d = operation.forward;
/**
 * The gradient of `avgPool2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. Each
 * window spreads its gradient evenly, divided by the same number as its sum was.
 */
export const avgPool2dBackward = operation.backward;

/** Average pooling as steps, for the arguments of `avgPool2d`: one moment for each cell of each window. */
export const avgPool2dTimeline = operation.timeline;
/** The steps of average pooling at one grain; see `avgPool2dTimeline`. */
export const avgPool2dTrace = operation.trace;
/**
 * The gradient of average pooling as steps, for the arguments of `avgPool2dBackward`: one moment for
 * each window over each cell of x, whose factor is the share that the cell has in the window.
 */
export const avgPool2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of average pooling at one grain; see `avgPool2dBackwardTimeline`. */
export const avgPool2dBackwardTrace = operation.backwardTrace;
