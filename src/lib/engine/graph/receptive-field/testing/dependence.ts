import { elementCount, float64, forward, networkParameters, tensor } from '../../../index';
import type { CellSet, MapSize, ResolvedNetwork } from '../../../index';
import { constant } from '../../../train/init/simple';
import { mapSizeOf } from '../layer-reads';

/** For each cell of the input, row by row, the places of a node's map that depend on it. */
export type Dependence = readonly (readonly number[])[];

/**
 * What every node's cells depend on, by the true forward pass: a batch of images, each with one cell 1
 * and all others 0, and every weight 1. As nothing is negative and nothing cancels, a cell that is not
 * 0 depends on the one that is lit.
 */
export function dependences(network: ResolvedNetwork): ReadonlyMap<string, Dependence> {
	const ones = networkParameters(network).map(({ key, name, shape }) => {
		const isNeutral = name === 'bias' || name === 'runningMean';
		return [key, constant(shape, isNeutral ? 0 : 1)] as const;
	});
	const [{ name, outputShape }] = network.nodes;
	const cells = elementCount(outputShape);
	const lights = Array.from({ length: cells * cells }, (_, i) => (i % (cells + 1) === 0 ? 1 : 0));
	const inputs = { [name]: tensor(outputShape.with(0, cells), lights) };
	const { outputs } = forward(network, Object.fromEntries(ones), inputs, float64);
	return new Map(
		network.nodes.map((node) => {
			const [height, width] = mapSizeOf(node.outputShape);
			const { data } = outputs[node.name];
			const length = data.length / cells;
			const lit = Array.from({ length: cells }, (_, image) => {
				const values = data.slice(image * length, (image + 1) * length);
				const places = values.flatMap((value, i) => (value === 0 ? [] : [i % (height * width)]));
				return [...new Set(places)].sort((a, b) => a - b);
			});
			return [node.name, lit];
		})
	);
}

/** The same dependence the other way round: for each of `count` places the cells of the input. */
export function invertDependence(dependence: Dependence, count: number): Dependence {
	const inputs = Array.from({ length: count }, (): number[] => []);
	dependence.forEach((places, cell) => places.forEach((place) => inputs[place].push(cell)));
	return inputs;
}

/** A set of cells as places of the map, row by row. */
export function placesOf(cells: CellSet, [, width]: MapSize): number[] {
	const places = cells.flatMap(({ rows, columns }) =>
		rows.flatMap((row) => columns.map((column) => row * width + column))
	);
	return [...new Set(places)].sort((a, b) => a - b);
}
