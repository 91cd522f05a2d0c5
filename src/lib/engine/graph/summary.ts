import { elementCount } from '../tensor/shape';
import type { ParameterSpec, Shape } from './kinds/kind';
import type { LayerType } from './layers';
import type { Network } from './network';
import { resolveNetwork, type InputShapes, type ResolvedNode } from './resolve';

/** The bytes of a number in 32-bit floats, as frameworks keep it by default. */
export const bytesPerNumber = 4;

/** What is counted, of a layer or of all. */
export interface NetworkCounts {
	/** Numbers that are learned. */
	readonly trainable: number;
	/** Numbers that are remembered from the batches: running means and variances. */
	readonly statistics: number;
	/** Bytes of both, at float32. */
	readonly parameterBytes: number;
	/** Products of an input and a weight that are added up. */
	readonly multiplyAdds: number;
	/** Elements of the layer's output. */
	readonly activations: number;
	/** Bytes of those, at float32. */
	readonly activationBytes: number;
}

/** What a node is and costs. */
export interface SummaryRow extends NetworkCounts {
	readonly name: string;
	readonly type: LayerType;
	readonly inputs: readonly string[];
	readonly inputShapes: readonly Shape[];
	readonly outputShape: Shape;
	readonly parameters: readonly ParameterSpec[];
}

/** A network as a table: a row for each node, in their order, and the sums of what is counted. */
export interface NetworkSummary {
	readonly rows: readonly SummaryRow[];
	readonly totals: NetworkCounts;
}

const numbersIn = (parameters: readonly ParameterSpec[]) =>
	parameters.reduce((sum, { shape }) => sum + elementCount(shape), 0);

function rowOf(node: ResolvedNode): SummaryRow {
	const { name, layer, inputs, inputShapes, outputShape, parameters, multiplyAdds } = node;
	const trainable = numbersIn(parameters.filter(({ isTrainable }) => isTrainable));
	const all = numbersIn(parameters);
	const activations = elementCount(outputShape);
	return {
		...{ name, type: layer.type, inputs, inputShapes, outputShape, parameters },
		...{ trainable, statistics: all - trainable, parameterBytes: all * bytesPerNumber },
		...{ multiplyAdds, activations, activationBytes: activations * bytesPerNumber }
	};
}

/**
 * Shapes, parameters, multiply-adds and memory of a network for inputs of these shapes, by the
 * conventions of docs/model.md. Throws as `resolveNetwork` does.
 */
export function summary(network: Network, inputShapes: InputShapes): NetworkSummary {
	const rows = resolveNetwork(network, inputShapes).nodes.map(rowOf);
	const total = (count: keyof NetworkCounts) => rows.reduce((sum, row) => sum + row[count], 0);
	const totals = {
		trainable: total('trainable'),
		statistics: total('statistics'),
		parameterBytes: total('parameterBytes'),
		multiplyAdds: total('multiplyAdds'),
		activations: total('activations'),
		activationBytes: total('activationBytes')
	};
	return { rows, totals };
}
