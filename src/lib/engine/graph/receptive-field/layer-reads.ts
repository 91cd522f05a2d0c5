import { resolveConvTranspose2d } from '../../ops/conv-transpose2d/geometry';
import { resolveInterpolate2d } from '../../ops/interpolate2d/geometry';
import { resolveConcatShapes } from '../../ops/concat/geometry';
import { resolvePad2d } from '../../ops/pad2d/pad2d';
import { resolvePool2d } from '../../ops/pooling/geometry';
import { resolveDim } from '../../tensor/dim';
import { elementCount } from '../../tensor/shape';
import { resolveWindow2d, type Window2d } from '../../window';
import { bothAxes } from '../../window/window2d';
import type { Shape } from '../kinds/kind';
import type { LayerOf } from '../layers';
import type { ResolvedNode } from '../resolve';
import {
	adaptiveAxis,
	interpolatedAxis,
	placedAxis,
	repeatedAxis,
	sameAxis,
	transposedAxis,
	wholeAxis,
	windowAxis,
	type AxisReads
} from './axis-reads';

/** Rows and columns of a map. What is no images counts as one row of all the elements of a sample. */
export type MapSize = readonly [height: number, width: number];

/**
 * What the cells of a layer read of one input: rows and columns each for themselves, or the cells of
 * maps of which a row of elements was made, `mapSize` being that of the maps.
 */
export type LayerReads =
	| { readonly kind: 'axes'; readonly rows: AxisReads; readonly columns: AxisReads }
	| { readonly kind: 'flattened'; readonly mapSize: MapSize };

/** The size of the maps in a tensor of this shape. */
export function mapSizeOf(shape: Shape): MapSize {
	if (shape.length === 4) return [shape[2], shape[3]];
	return [1, elementCount(shape.length < 2 ? shape : shape.slice(1))];
}

const axes = (rows: AxisReads, columns: AxisReads): LayerReads => ({ kind: 'axes', rows, columns });

const windows = ({ vertical, horizontal }: Window2d) =>
	axes(windowAxis(vertical), windowAxis(horizontal));

/** Both axes read one by one, each made by `make` from the sizes before and after. */
function eachAxis(
	inputShape: Shape,
	outputShape: Shape,
	make: (inputSize: number, size: number, axis: number) => AxisReads
): LayerReads {
	const [from, to] = [mapSizeOf(inputShape), mapSizeOf(outputShape)];
	return axes(make(from[0], to[0], 0), make(from[1], to[1], 1));
}

const everything = (inputShape: Shape, outputShape: Shape) =>
	eachAxis(inputShape, outputShape, wholeAxis);

const inPlace = (shape: Shape) => eachAxis(shape, shape, sameAxis);

function transposed(layer: LayerOf<'convTranspose2d'>, inputShape: Shape): LayerReads {
	const { groups = 1, outChannels } = layer;
	const weight = [inputShape[1], outChannels / groups, ...bothAxes(layer.kernelSize)];
	const { window } = resolveConvTranspose2d(inputShape, weight, layer).convolution;
	return axes(transposedAxis(window.vertical), transposedAxis(window.horizontal));
}

/** An operation on the elements along one axis, as softmax is: every cell reads all of the axis. */
function along(dim: number, op: string, shape: Shape): LayerReads {
	const axis = resolveDim(op, 'dim', dim, shape.length);
	if (shape.length !== 4) return axis === 0 ? inPlace(shape) : everything(shape, shape);
	return eachAxis(shape, shape, (inputSize, size, spatial) =>
		axis === spatial + 2 ? wholeAxis(inputSize, size) : sameAxis(size)
	);
}

function concatenated(
	layer: LayerOf<'concat'>,
	shapes: readonly Shape[],
	index: number
): LayerReads {
	const { dim, starts, outputShape } = resolveConcatShapes(shapes, layer, 'concat');
	const joined = outputShape.length === 4 ? dim - 2 : dim;
	if (joined < 0 || dim === 0) return inPlace(shapes[index]);
	return eachAxis(shapes[index], outputShape, (inputSize, size, axis) =>
		axis === joined ? placedAxis(inputSize, starts[index], size) : sameAxis(size)
	);
}

/** What the cells that a node makes read of its input with this index. */
export function layerReads(
	{ layer, inputShapes, outputShape }: ResolvedNode,
	index: number
): LayerReads {
	const inputShape = inputShapes[index];
	switch (layer.type) {
		case 'conv2d': {
			const [inputSize, kernelSize] = [mapSizeOf(inputShape), bothAxes(layer.kernelSize)];
			return windows(resolveWindow2d({ ...layer, inputSize, kernelSize }, layer.type));
		}
		case 'maxPool2d':
		case 'avgPool2d':
			return windows(resolvePool2d(inputShape, layer, layer.type).window);
		case 'pad2d':
			return windows(resolvePad2d(inputShape, { ...layer, value: undefined }));
		case 'convTranspose2d':
			return transposed(layer, inputShape);
		case 'interpolate2d': {
			const { vertical, horizontal } = resolveInterpolate2d(inputShape, layer);
			return axes(interpolatedAxis(vertical), interpolatedAxis(horizontal));
		}
		case 'adaptiveAvgPool2d':
		case 'adaptiveMaxPool2d':
		case 'globalAvgPool2d':
		case 'globalMaxPool2d':
			return eachAxis(inputShape, outputShape, adaptiveAxis);
		case 'flatten':
			if (inputShape.length === 4 && outputShape.length < 4) {
				return { kind: 'flattened', mapSize: mapSizeOf(inputShape) };
			}
			return inPlace(outputShape);
		case 'softmax':
		case 'logSoftmax':
			return along(layer.dim, layer.type, inputShape);
		case 'concat':
			return concatenated(layer, inputShapes, index);
		case 'add':
		case 'multiply':
			return eachAxis(inputShape, outputShape, (inputSize, size) => {
				if (inputSize === size) return sameAxis(size);
				return inputSize === 1 ? repeatedAxis(size) : wholeAxis(inputSize, size);
			});
		case 'linear':
		case 'mseLoss':
		case 'l1Loss':
		case 'smoothL1Loss':
		case 'huberLoss':
		case 'bceLoss':
		case 'bceWithLogitsLoss':
		case 'nllLoss':
		case 'crossEntropyLoss':
			return everything(inputShape, outputShape);
		default:
			return inPlace(outputShape);
	}
}
