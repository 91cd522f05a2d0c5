import type { Arithmetic } from '../arithmetic/arithmetic';
import { requireKnownName } from '../errors';
import { cellsPerMap, cellTimeline } from '../steps/cell-timeline';
import { uniformMoments } from '../steps/map-moments';
import { sumTerm, sumTimeline } from '../steps/sum-steps';
import { offset } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { atNode } from './at-node';
import type { GradientShare, NetworkGradients } from './backward';
import { inputTimeline, parameterTimeline, type GradientTimeline } from './kinds/kind';
import { kindOf } from './kinds/table';
import { told, type OperationTimeline, type ResultStep } from './operation-steps';
import { parameterKey } from './parameters';
import { callAt, isOperation, type NetworkRun, type OperationNode } from './run';

/** A tensor that is there at once, cell by cell. */
export function resultTimeline<T>({ shape, data }: Tensor<T>): OperationTimeline<T> {
	const moments = uniformMoments(cellsPerMap(shape), 1);
	const steps = cellTimeline(shape, moments, (cell, _, grain): ResultStep<T> => ({
		grain,
		cell,
		value: data[offset(shape, cell)]
	}));
	return told('result', steps);
}

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
	const { timeline } = kindOf(node.layer);
	if (!timeline) return resultTimeline(run.outputs[name]);
	return atNode(node, () => timeline(callAt(node, run), arithmetic));
}

/** The gradients that a node handed back, for a layer whose operation has no steps on the way back. */
function handedBack<T>(
	{ name, inputs, parameters }: OperationNode,
	gradients: NetworkGradients<T>
): readonly GradientTimeline<T>[] {
	const toInputs = inputs.flatMap((input, index) =>
		(gradients.shares[input] ?? [])
			.filter(({ from }) => from?.node === name && from.input === index)
			.map(({ gradient }) => inputTimeline(resultTimeline(gradient), index))
	);
	const learned = parameters.filter(({ isTrainable }) => isTrainable);
	const toParameters = learned.map((parameter) => {
		const gradient = gradients.parameters[parameterKey(name, parameter.name)];
		return parameterTimeline(parameter.name, resultTimeline(gradient));
	});
	return [...toInputs, ...toParameters];
}

/**
 * How the gradients that a node hands back come about, one timeline for each input and parameter, in
 * the operation's own steps; none if the node has no gradient. Throws as `nodeTimeline` does.
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
	if (!backwardTimelines) return handedBack(node, gradients);
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
