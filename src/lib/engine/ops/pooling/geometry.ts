import { EngineError } from '../../errors';
import { windowSources, type AxisSources } from '../../planes/axis-map';
import { requireImageShape } from '../../planes/require-image';
import { resolveWindow2d, type Padding2d, type Pair, type Window2d } from '../../window';
import type { WindowAxis } from '../../window';

/** What torch.nn.MaxPool2d and AvgPool2d can both be told, with their defaults. */
export interface Pool2dOptions {
	/** Cells of a window. */
	readonly kernelSize: Pair;
	/** Cells from one window to the next; the kernel size. */
	readonly stride?: Pair;
	/** At most half the kernel at each side; 0. */
	readonly padding?: Padding2d;
	/** Whether a last window may hang over the end; false. */
	readonly ceilMode?: boolean;
}

/** Pooling with everything settled but its numbers. */
export interface Pool2dGeometry {
	readonly inputShape: readonly [n: number, channels: number, height: number, width: number];
	readonly outputShape: readonly [n: number, channels: number, height: number, width: number];
	readonly window: Window2d;
	/** What each row of windows reads. */
	readonly rows: AxisSources;
	/** What each column of windows reads. */
	readonly columns: AxisSources;
}

/** Throws unless an axis is padded by at most half its kernel, as PyTorch asks of pooling. */
function requireHalf(op: string, axis: WindowAxis, names: readonly [string, string]): void {
	const { kernel } = axis;
	const largest = Math.floor(kernel / 2);
	[axis.paddingBefore, axis.paddingAfter].forEach((value, end) => {
		if (value <= largest) return;
		const argument = names[end];
		const reason = `${argument} ${value} is more than ${largest}, half of kernel ${kernel}`;
		throw new EngineError(op, 'paddingOverHalf', { argument, value, kernel, largest }, reason);
	});
}

/** Throws if a window reads nothing but padding, which can happen if it is dilated. */
function requireCells(op: string, axis: WindowAxis, sources: AxisSources, name: string): void {
	const output = sources.findIndex((cells) => cells.every((source) => source === null));
	if (output === -1) return;
	const { kernel, dilation, paddingBefore, paddingAfter } = axis;
	const padding = `${paddingBefore}+${paddingAfter}`;
	const reason = `window ${output} along the ${name} reads only padding: kernel ${kernel} with dilation ${dilation} and padding ${padding} on size ${axis.size}`;
	throw new EngineError(
		op,
		'emptyWindow',
		{ axis: name, output, kernel, dilation, padding },
		reason
	);
}

/**
 * The geometry of pooling of x [N, C, H, W]. Throws an EngineError if shape and options do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html).
 */
export function resolvePool2d(
	xShape: readonly number[],
	options: Pool2dOptions & { readonly dilation?: Pair },
	op: string
): Pool2dGeometry {
	const inputShape = requireImageShape(op, 'x', xShape);
	const [batch, channels, height, width] = inputShape;
	const { stride = options.kernelSize, padding, dilation, ceilMode } = options;
	const size = options.kernelSize;
	const kernelSize = typeof size === 'number' ? ([size, size] as const) : size;
	const inputSize = [height, width] as const;
	const window = resolveWindow2d(
		{ inputSize, kernelSize, stride, padding, dilation, ceilMode },
		op
	);
	const { vertical, horizontal } = window;
	requireHalf(op, vertical, ['paddingTop', 'paddingBottom']);
	requireHalf(op, horizontal, ['paddingLeft', 'paddingRight']);
	const [rows, columns] = [windowSources(vertical), windowSources(horizontal)];
	requireCells(op, vertical, rows, 'height');
	requireCells(op, horizontal, columns, 'width');
	const outputShape = [batch, channels, ...window.outputSize] as const;
	return { inputShape, outputShape, window, rows, columns };
}
