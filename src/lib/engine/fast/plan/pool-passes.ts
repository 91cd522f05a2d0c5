import type { LayerOf } from '../../graph';
import type { AvgPool2dOptions } from '../../ops/avg-pool2d/avg-pool2d';
import { resolveAvgPool2d } from '../../ops/avg-pool2d/avg-pool2d';
import { resolveMaxPool2d } from '../../ops/max-pool2d/max-pool2d';
import type { Pool2dGeometry } from '../../ops/pooling/geometry';
import type { Backend, UnaryArrays, UnaryKernel } from '../backend';

/** The poolings that can be planned. */
type PoolLayer = LayerOf<'maxPool2d'> | LayerOf<'avgPool2d'> | LayerOf<'globalAvgPool2d'>;

/** What average pooling divides the sum of each window by, window by window. */
export function averageDivisors(
	{ rows, columns }: Pool2dGeometry,
	{ countIncludePad = true, divisorOverride = null }: AvgPool2dOptions
): number[] {
	const counts = (sources: Pool2dGeometry['rows']) =>
		sources.map((cells) => cells.filter((cell) => countIncludePad || cell !== null).length);
	const columnCounts = counts(columns);
	return counts(rows).flatMap((row) =>
		columnCounts.map((column) => divisorOverride ?? row * column)
	);
}

/** A pooling of x [N, C, H, W]. */
export function planPool(
	layer: PoolLayer,
	xShape: readonly number[],
	arrays: UnaryArrays,
	backend: Backend
): UnaryKernel {
	if (layer.type === 'maxPool2d') {
		return backend.maxPool2d(resolveMaxPool2d(xShape, layer), arrays);
	}
	const whole = { kernelSize: [xShape[2], xShape[3]] as const };
	const options = layer.type === 'avgPool2d' ? layer : whole;
	const geometry = resolveAvgPool2d(xShape, options);
	return backend.avgPool2d(geometry, averageDivisors(geometry, options), arrays);
}
