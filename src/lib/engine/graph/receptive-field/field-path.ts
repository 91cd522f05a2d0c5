import type { AxisField } from './axis-field';
import { requireNode, type NetworkReads, type NodeReads } from './network-reads';
import { fieldAxes, type FieldAxis, type ReceptiveFields } from './receptive-fields';
import type { FieldWindow } from './recursion';

/** A layer with a window on the way from the input to a node. */
export interface PathStep {
	readonly node: string;
	readonly window: FieldWindow;
}

const sizeOf = (field: AxisField | undefined) => (field?.kind === 'sliding' ? field.size : 0);

/** The window by which a node reads one of its inputs; 'same' if it reads each cell in its place. */
function windowOf({ inputs }: NodeReads, input: string, axis: FieldAxis) {
	const reads = inputs.find((own) => own.input === input)?.reads;
	if (reads?.kind !== 'axes') return null;
	const { window, law } = reads[axis];
	if (window) return window;
	const isSame = law !== null && law !== 'whole' && law.period === 1 && law.advance === 1;
	return isSame ? 'same' : null;
}

/**
 * The layers with windows on the way up to a node, by which both recursions compute its field line by
 * line; where branches meet, the way through the one with the largest field. Null if the way leads
 * through something other than windows: transposed convolution, resizing, global pooling, a dense
 * layer. Throws an EngineError if there is no such node.
 */
export function receptiveFieldPath(
	network: NetworkReads,
	{ fields }: ReceptiveFields,
	name: string,
	axis: FieldAxis = fieldAxes[0]
): readonly PathStep[] | null {
	const path: PathStep[] = [];
	let node = requireNode('receptiveFieldPath', network, name);
	while (node.inputs.length > 0) {
		const names = node.inputs.map(({ input }) => input);
		const sizes = names.map((input) => sizeOf(fields.get(input)?.[axis]));
		const widest = names[sizes.indexOf(Math.max(...sizes))];
		const window = windowOf(node, widest, axis);
		if (!window) return null;
		if (window !== 'same') path.unshift({ node: node.name, window });
		node = requireNode('receptiveFieldPath', network, widest);
	}
	return path;
}
