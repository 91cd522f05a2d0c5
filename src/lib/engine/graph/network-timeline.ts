import type { Arithmetic } from '../arithmetic/arithmetic';
import { joinTimelines, wholeOf } from '../joined-timeline';
import { mapTimeline } from '../timeline';
import type { Grain, Timeline } from '../trace';
import type { NetworkGradients } from './backward';
import type { GradientTarget } from './kinds/kind';
import { joinTimeline, nodeBackwardTimelines, nodeTimeline } from './node-timelines';
import type { OperationStep, OperationTimeline } from './operation-steps';
import { isOperation, type NetworkRun } from './run';

/** How finely a run is cut into steps: a node, a map of its tensor, a cell, one term of a cell. */
export type NetworkGrain = 'node' | 'map' | 'cell' | 'term';

/** The grains of a run, from the coarsest to the finest. */
export const networkGrains: readonly NetworkGrain[] = ['node', 'map', 'cell', 'term'];

const finerGrains = ['map', 'cell', 'term'] as const;

/** Which way a run goes. */
export type NetworkPass = 'forward' | 'backward';

/**
 * What a step of a run makes: the node's tensor; the gradient of that, added up from its readers'; or
 * the gradient that the node hands back to an input or a parameter.
 */
export type NetworkTarget =
	{ readonly kind: 'output' } | { readonly kind: 'gradient' } | GradientTarget;

/** A run after one of its steps. */
export interface NetworkStep<T> {
	readonly grain: NetworkGrain;
	readonly pass: NetworkPass;
	readonly node: string;
	readonly target: NetworkTarget;
	/** The step of the node's operation, with its own names of its arguments. */
	readonly operation: OperationStep<T>;
}

/** The making of one tensor. */
interface Segment<T> extends Pick<NetworkStep<T>, 'pass' | 'node' | 'target'> {
	readonly timeline: OperationTimeline<T>;
}

/** What every node makes on the way there, then on the way back. */
function passesOf<T>(
	run: NetworkRun<T>,
	gradients: NetworkGradients<T> | null,
	arithmetic: Arithmetic<T>
): readonly (readonly Segment<T>[])[] {
	const { nodes } = run.network;
	const there = nodes.filter(isOperation).map(({ name: node }): Segment<T>[] => {
		const timeline = nodeTimeline(run, node, arithmetic);
		return [{ pass: 'forward', node, target: { kind: 'output' }, timeline }];
	});
	if (!gradients) return there;
	const back = nodes.toReversed().map((node): Segment<T>[] => {
		const { name } = node;
		const join = joinTimeline(gradients, name, arithmetic);
		const handed = isOperation(node) ? nodeBackwardTimelines(run, gradients, name, arithmetic) : [];
		const own = { pass: 'backward', node: name } as const;
		const joined = join ? [{ ...own, target: { kind: 'gradient' } as const, timeline: join }] : [];
		return [...joined, ...handed.map((gradient) => ({ ...own, ...gradient }))];
	});
	return [...there, ...back];
}

/**
 * Which of an operation's grains stands for one of the network's: the coarsest for a map, the finest for
 * a term, and for a cell the finest that is not called 'term'.
 */
function grainIn<T>(timeline: OperationTimeline<T>, grain: (typeof finerGrains)[number]) {
	const finest = timeline.length - 1;
	const cell = timeline[finest].id === 'term' ? finest - 1 : finest;
	return timeline[{ map: 0, cell, term: finest }[grain]];
}

/** The making of one tensor, at every grain but that of nodes. */
function tensorTimeline<T>({ pass, node, target, timeline }: Segment<T>) {
	return finerGrains.map((id): Grain<NetworkGrain, NetworkStep<T>> => {
		const grain = grainIn(timeline, id);
		const { length, at } = grain.trace;
		const tell = (index: number) => ({ grain: id, pass, node, target, operation: at(index) });
		return { ...grain, id, trace: { length, at: tell } };
	});
}

/** All that a node makes on one of the ways. */
function passTimeline<T>(segments: readonly Segment<T>[]): Timeline<NetworkGrain, NetworkStep<T>> {
	const finer = joinTimelines(segments.map(tensorTimeline));
	const whole = mapTimeline([wholeOf(finer[0], 'node')], (step): NetworkStep<T> => ({
		...step,
		grain: 'node'
	}));
	return [...whole, ...finer];
}

/**
 * A run of a network as steps: node after node, each in its operation's own steps, and, if there are
 * gradients, back again in reverse, where a node with several readers first adds up their shares.
 * Opening it takes time in proportion to the nodes, and to the inputs of losses.
 */
export function networkTimeline<T>(
	run: NetworkRun<T>,
	gradients: NetworkGradients<T> | null,
	arithmetic: Arithmetic<T>
): Timeline<NetworkGrain, NetworkStep<T>> {
	const passes = passesOf(run, gradients, arithmetic).filter((segments) => segments.length > 0);
	return joinTimelines(passes.map(passTimeline));
}
