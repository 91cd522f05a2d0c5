import type { Arithmetic } from '../arithmetic/arithmetic';
import { requireKnownName } from '../errors';
import { cellsPerMap } from '../steps/cell-timeline';
import { uniformMoments } from '../steps/map-moments';
import { sumTerm, sumTimeline } from '../steps/sum-steps';
import { offset } from '../tensor/shape';
import { atNode } from './at-node';
import type { GradientShare, NetworkGradients } from './backward';
import type { GradientTimeline } from './kinds/kind';
import { kindOf } from './kinds/table';
import { told, type OperationTimeline } from './operation-steps';
import { callAt, isOperation, type NetworkRun, type OperationNode } from './run';

/** The node of that name. Throws an EngineError unless it computes something. */
function operationAt<T>(op: string, { network }: NetworkRun<T>, name: string): OperationNode {
	const operations = network.nodes.filter(isOperation);
	const names = operations.map((node) => node.name);
	requireKnownName(op, 'node', name, names);
	return operations[names.indexOf(name)];
}

/**
 * How a node's tensor comes about in a run, in the operation's own steps. Throws an EngineError if no
 * node of that name computes something.
 */
export function nodeTimeline<T>(
	run: NetworkRun<T>,
	name: string,
	arithmetic: Arithmetic<T>
): OperationTimeline<T> {
	const node = operationAt('nodeTimeline', run, name);
	return atNode(node, () => kindOf(node.layer).timeline(callAt(node, run), arithmetic));
}

/**
 * How the gradients that a node hands back come about in the operation's own steps: a timeline for each
 * input and parameter, but for those that another's steps tell of; none if the node has no gradient. Throws as `nodeTimeline` does.
 */
export function nodeBackwardTimelines<T>(
	run: NetworkRun<T>,
	gradients: NetworkGradients<T>,
	name: string,
	arithmetic: Arithmetic<T>
): readonly GradientTimeline<T>[] {
	const node = operationAt('nodeBackwardTimelines', run, name);
	const gradOutput = gradients.nodes[name];
	if (!gradOutput) return [];
	const { backwardTimelines } = kindOf(node.layer);
	return atNode(node, () => backwardTimelines(callAt(node, run), gradOutput, arithmetic));
}

const sharedBy = <T>({ from }: GradientShare<T>) =>
	from ? `${from.node}.inputs[${from.input}]` : 'gradOutput';

/**
 * How the gradient of a node's tensor is added up from the shares of its readers, or null if there are
 * not two. The terms read tensors named after who hands them back: `sum.inputs[1]`.
 */
export function joinTimeline<T>(
	gradients: NetworkGradients<T>,
	name: string,
	arithmetic: Arithmetic<T>
): OperationTimeline<T> | null {
	const shares = gradients.shares[name] ?? [];
	if (shares.length < 2) return null;
	const [{ gradient: first }] = shares;
	const { shape } = first;
	const sums = {
		tensor: name,
		shape,
		map: uniformMoments(cellsPerMap(shape), shares.length),
		termsAt: (index: readonly number[]) =>
			shares.map((share) => {
				const value = share.gradient.data[offset(shape, index)];
				return sumTerm([{ tensor: sharedBy(share), index, value }], arithmetic.one, arithmetic);
			}),
		divisorAt: () => null
	};
	return told('sum', sumTimeline(sums, arithmetic));
}
