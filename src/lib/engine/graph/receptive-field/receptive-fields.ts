import { composeField, areAligned, inputField, mergeFields, type AxisField } from './axis-field';
import type { InputReads, NetworkReads } from './network-reads';

/** The two axes of a map, as receptive fields name them. */
export type FieldAxis = 'rows' | 'columns';

/** Both axes, in the order of pairs. */
export const fieldAxes: readonly FieldAxis[] = ['rows', 'columns'];

/** Where the cells of a node see the input. */
export type NodeField = Readonly<Record<FieldAxis, AxisField>>;

/** Branches that meet in a node, and do not look at the same place along an axis. */
export interface Misalignment {
	readonly node: string;
	readonly axis: FieldAxis;
	/** What each input of the node brings along. */
	readonly branches: readonly { readonly input: string; readonly field: AxisField }[];
}

/** The receptive fields of a network. */
export interface ReceptiveFields {
	/** The field of each node that depends on the input, by its name. */
	readonly fields: ReadonlyMap<string, NodeField>;
	readonly misalignments: readonly Misalignment[];
}

function readField(below: NodeField, { reads }: InputReads, axis: FieldAxis): AxisField {
	// A row of features follows no axis: each of them lies somewhere else.
	const law = reads.kind === 'flattened' ? null : reads[axis].law;
	if (law === 'whole') return { kind: 'whole' };
	if (law) return composeField(below[axis], law);
	return below[axis].kind === 'whole' ? below[axis] : { kind: 'irregular' };
}

/**
 * The receptive field of every node: along each axis its size, the jump from one cell's to the next
 * and where the first begins, as if the input went on for ever, so that padding moves a field but does
 * not make it smaller. Where branches meet it is the hull of theirs, and a misalignment if they look
 * at different places (Araujo, Norris & Sim 2019, https://distill.pub/2019/computing-receptive-fields/).
 */
export function receptiveFields(network: NetworkReads): ReceptiveFields {
	const fields = new Map<string, NodeField>();
	const misalignments: Misalignment[] = [];
	for (const { name, inputs } of network.nodes.values()) {
		if (inputs.length === 0) {
			fields.set(name, { rows: inputField, columns: inputField });
			continue;
		}
		const along = (axis: FieldAxis) => {
			const branches = inputs.flatMap((read) => {
				const below = fields.get(read.input);
				return below ? [{ input: read.input, field: readField(below, read, axis) }] : [];
			});
			const met = branches.map(({ field }) => field);
			if (!areAligned(met)) misalignments.push({ node: name, axis, branches });
			return mergeFields(met);
		};
		fields.set(name, { rows: along('rows'), columns: along('columns') });
	}
	return { fields, misalignments };
}
