import type { Arithmetic } from '../arithmetic/arithmetic';
import { runningSums } from '../steps/map-moments';
import { timelineOf, type GrainCuts } from '../timeline';
import type { Timeline } from '../trace';
import type { NetworkGradients } from './backward';
import type { GradientTarget } from './kinds/kind';
import { joinTimeline, nodeBackwardTimelines, nodeTimeline } from './node-timelines';
import type { OperationStep, OperationTimeline } from './operation-steps';
import { isOperation, type NetworkRun } from './run';

/** How finely a run is cut into steps: a node, a map of its tensor, a cell, one term of a cell. */
export type NetworkGrain = 'node' | 'map' | 'cell' | 'term';

/** The grains of a run, from the coarsest to the finest. */
export const networkGrains: readonly NetworkGrain[] = ['node', 'map', 'cell', 'term'];

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

function segmentsOf<T>(
	run: NetworkRun<T>,
	gradients: NetworkGradients<T> | null,
	arithmetic: Arithmetic<T>
): readonly Segment<T>[] {
	const { nodes } = run.network;
	const there = nodes.filter(isOperation).map(({ name: node }): Segment<T> => {
		const timeline = nodeTimeline(run, node, arithmetic);
		return { pass: 'forward', node, target: { kind: 'output' }, timeline };
	});
	if (!gradients) return there;
	const back = nodes.toReversed().flatMap((node): Segment<T>[] => {
		const { name } = node;
		const join = joinTimeline(gradients, name, arithmetic);
		const handed = isOperation(node) ? nodeBackwardTimelines(run, gradients, name, arithmetic) : [];
		const own = { pass: 'backward', node: name } as const;
		const joined = join ? [{ ...own, target: { kind: 'gradient' } as const, timeline: join }] : [];
		return [...joined, ...handed.map((gradient) => ({ ...own, ...gradient }))];
	});
	return [...there, ...back];
}

/** The last place whose start is not beyond a value, of starts that grow. */
const placeOf = (starts: readonly number[], value: number) =>
	starts.findLastIndex((start) => start <= value);

/**
 * Which of an operation's grains stands for one of the network's: the coarsest for a map, the finest for
 * a term, and for a cell the finest that is not called 'term'.
 */
function grainIn<T>(timeline: OperationTimeline<T>, grain: NetworkGrain) {
	const finest = timeline.length - 1;
	const cell = timeline[finest].id === 'term' ? finest - 1 : finest;
	return timeline[{ node: 0, map: 0, cell, term: finest }[grain]];
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
	const segments = segmentsOf(run, gradients, arithmetic);
	const starts = runningSums(
		segments.map(({ timeline }) => grainIn(timeline, 'term').trace.length)
	);
	const moments = starts[segments.length];
	/** The segments with which a node begins, there or back. */
	const firsts = segments.flatMap(({ pass, node }, index) => {
		const before = segments.at(index - 1);
		const goesOn = index > 0 && before?.pass === pass && before.node === node;
		return goesOn ? [] : [index];
	});
	const nodeStarts = [...firsts.map((first) => starts[first]), moments];
	const nodes: GrainCuts<NetworkGrain> = {
		id: 'node',
		length: firsts.length,
		firstMoment: (index) => nodeStarts[index],
		indexAt: (moment) => placeOf(nodeStarts, moment)
	};
	const finer = (['map', 'cell', 'term'] as const).map((id): GrainCuts<NetworkGrain> => {
		const grains = segments.map(({ timeline }) => grainIn(timeline, id));
		const before = runningSums(grains.map(({ trace }) => trace.length));
		const length = before[segments.length];
		return {
			id,
			length,
			firstMoment(index) {
				if (index === length) return moments;
				const place = placeOf(before, index);
				return starts[place] + grains[place].firstMoment(index - before[place]);
			},
			indexAt(moment) {
				const place = placeOf(starts, moment);
				return before[place] + grains[place].indexAt(moment - starts[place]);
			}
		};
	});
	return timelineOf(moments, [nodes, ...finer], (moment, grain): NetworkStep<T> => {
		const place = placeOf(starts, moment);
		const { pass, node, target, timeline } = segments[place];
		const { trace, indexAt } = grainIn(timeline, grain);
		return { grain, pass, node, target, operation: trace.at(indexAt(moment - starts[place])) };
	});
}
