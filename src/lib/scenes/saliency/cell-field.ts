import { effectiveSize, float64, receptiveFieldBottomUp, tensor } from '$lib/engine';
import type { EffectiveSize } from '$lib/engine';
import { layerIndex, layerOf, layers, placeIn } from '../digit-cnn/layers';
import type { DigitLayer, LayerId, MapCell } from '../digit-cnn/layers';
import type { Maps } from '../digit-cnn/run';
import type { DigitNetwork } from '../digit-cnn/weights';
import { backFrom, oneAt, unitsOf } from './gradients';

/** The layers with maps that lie above the picture. */
export const mapLayers = layers.slice(1).filter(({ width }) => width > 1);

/** A square of the picture that a cell can see; it may reach over the picture's edges. */
export interface SeenSquare {
	readonly row: number;
	readonly column: number;
	readonly side: number;
}

/** What one cell of a layer sees of the picture, and how much each pixel of that moves it. */
export interface CellField {
	/** The gradient of the cell by every pixel, in units of `units`. */
	readonly gradient: Float64Array;
	readonly units: number;
	/** The theoretical receptive field. */
	readonly seen: SeenSquare;
	/** How many of its pixels lie in the picture, and how many of them move the cell. */
	readonly inside: number;
	readonly moving: number;
	readonly most: number;
	readonly effective: EffectiveSize;
}

function windowOf({ kind, kernel }: DigitLayer) {
	if (kind === 'conv2d') return { kernel, stride: 1, dilation: 1, paddingBefore: (kernel - 1) / 2 };
	const side = kind === 'maxPool2d' ? kernel : 1;
	return { kernel: side, stride: side, dilation: 1, paddingBefore: 0 };
}

/** The theoretical receptive field of a cell. */
function squareSeen(id: LayerId, [, row, column]: MapCell): SeenSquare {
	const below = layers.slice(1, layerIndex(id) + 1);
	const steps = receptiveFieldBottomUp(below.map(windowOf));
	const { start, jump, size } = steps[steps.length - 1];
	return { row: start + row * jump, column: start + column * jump, side: size };
}

/** The effective receptive field of a cell of a layer with maps: its gradient by the picture. */
export function cellField(
	id: LayerId,
	cell: MapCell,
	maps: Maps,
	network: DigitNetwork
): CellField {
	const { input: gradient } = backFrom(id, oneAt(id, placeIn(layerOf(id), cell)), maps, network);
	const { height, width } = layerOf('input');
	const influence = Array.from(gradient, Math.abs);
	const total = influence.reduce((sum, value) => sum + value, 0);
	const seen = squareSeen(id, cell);
	const extent = (from: number, size: number) =>
		Math.min(from + seen.side, size) - Math.max(from, 0);
	const shape = [1, 1, height, width];
	return {
		gradient,
		units: unitsOf('input', id),
		seen,
		inside: extent(seen.row, height) * extent(seen.column, width),
		moving: influence.filter((value) => value > 0).length,
		most: Math.max(...influence),
		effective: effectiveSize(
			{ gradient: tensor(shape, [...gradient]), influence: tensor(shape, influence), total },
			float64
		)
	};
}
