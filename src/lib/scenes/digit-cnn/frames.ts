import { layerBefore, layerOf } from './layers';
import type { LayerId } from './layers';
import type { DigitStep } from './timeline';

/** A square part of a map, in cells. */
interface Frame {
	readonly row: number;
	readonly column: number;
	readonly side: number;
}

/** Where the window of a step's cell begins, and how large it is, in the layer that is read. */
function windowOf({ layer: id, cell: [, row, column] }: DigitStep): Frame | null {
	const layer = layerOf(id);
	switch (layer.kind) {
		case 'conv2d': {
			const reach = (layer.kernel - 1) / 2;
			return { row: row - reach, column: column - reach, side: layer.kernel };
		}
		case 'maxPool2d':
			return { row: row * layer.kernel, column: column * layer.kernel, side: layer.kernel };
		case 'relu':
			return { row, column, side: 1 };
		default:
			return null;
	}
}

/**
 * The frame that a step draws on each map of a layer: the cell that it makes, or the window that it
 * reads there. Whole maps and layers have none.
 */
export function framesOf(step: DigitStep, id: LayerId): (channel: number) => Frame | null {
	if (step.grain === 'layer' || step.grain === 'map') return () => null;
	const [made, row, column] = step.cell;
	if (step.layer === id) return (channel) => (channel === made ? { row, column, side: 1 } : null);
	if (layerBefore(step.layer).id !== id) return () => null;
	const window = windowOf(step);
	const readsAll = layerOf(step.layer).kind === 'conv2d';
	return (channel) => (readsAll || channel === made ? window : null);
}
