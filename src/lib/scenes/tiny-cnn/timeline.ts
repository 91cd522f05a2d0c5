import {
	joinTimelines,
	mapTimeline,
	mixed,
	nodeBackwardTimelines,
	nodeTimeline,
	uniformTimeline,
	updateTimeline,
	wholeOf
} from '$lib/engine';
import type {
	Arithmetic,
	GradientTarget,
	Grain,
	Mixed,
	NetworkRun,
	OperationStep,
	OperationTimeline,
	Timeline,
	UpdateStep
} from '$lib/engine';
import { gradientOf, isFigure } from './figures';
import type { FigureId } from './figures';
import { CLASSES } from './network';
import { learned, learnedKeys, learnedOf } from './parameters';
import type { TinyPasses } from './run';

/** How finely a run is cut into steps: a tensor, one of its cells, one multiply-add. */
export type TinyGrain = 'layer' | 'cell' | 'term';
export const tinyGrains: readonly TinyGrain[] = ['layer', 'cell', 'term'];

/** What a step belongs to: a pass, the way back, the update, the pass after it. */
export type Stage = 'forward' | 'backward' | 'update' | 'again';
export const stages: readonly Stage[] = ['forward', 'backward', 'update', 'again'];

/** A step of a layer's operation, or of the update; the gradient of a loss of classes goes class by class. */
export type TinyOperation =
	| OperationStep<Mixed>
	| {
			readonly kind: 'classGradient';
			readonly step: Extract<OperationStep<Mixed>, { kind: 'doubleLossGradient' }>['step'];
			readonly label: number;
	  }
	| { readonly kind: 'update'; readonly step: UpdateStep<Mixed> };

/** The making of one tensor. */
export interface Segment {
	readonly stage: Stage;
	/** The tensor that is made. */
	readonly figure: FigureId;
	/** The node at work. */
	readonly node: string;
	/** The node that it reads. */
	readonly source: string;
	readonly timeline: Timeline<TinyGrain, TinyStep>;
}

/** The network after one of its steps. */
export interface TinyStep {
	readonly grain: TinyGrain;
	/** The segment that the step belongs to, by its place among all. */
	readonly part: number;
	readonly operation: TinyOperation;
}

type Told = Timeline<string, TinyOperation>;

/** A segment that is not placed among the others yet. */
type Draft = Omit<Segment, 'timeline'> & { readonly steps: Told };

/** What every node makes on its way. */
function forwardDrafts(
	run: NetworkRun<Mixed>,
	stage: 'forward' | 'again',
	arithmetic: Arithmetic<Mixed>
): readonly Draft[] {
	return run.network.nodes.flatMap(({ name, inputs: [source] }): Draft[] => {
		if (!isFigure(name) || source === undefined) return [];
		return [
			{ stage, figure: name, node: name, source, steps: nodeTimeline(run, name, arithmetic) }
		];
	});
}

/** The gradients that a node hands back: first those of its parameters, then that of what it read. */
const order = ({ target }: { readonly target: GradientTarget }) =>
	target.kind === 'parameter' ? 0 : 1;

/** The gradient of a loss of classes makes all cells in one step; told class by class. */
function classByClass(timeline: OperationTimeline<Mixed>): Told {
	const { at } = timeline[timeline.length - 1].trace;
	const grains = [
		{ id: 'map', momentsPerStep: CLASSES },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(CLASSES, grains, (label): TinyOperation => {
		const told = at(0);
		return told.kind === 'doubleLossGradient'
			? { kind: 'classGradient', step: told.step, label }
			: told;
	});
}

function backwardDrafts(
	{ first, gradients }: TinyPasses,
	arithmetic: Arithmetic<Mixed>
): readonly Draft[] {
	return first.network.nodes.toReversed().flatMap(({ name: node, layer, inputs: [source] }) => {
		if (layer.type === 'input') return [];
		return nodeBackwardTimelines(first, gradients, node, arithmetic)
			.toSorted((a, b) => order(a) - order(b))
			.map(({ target, timeline }): Draft => {
				const parameter = learned.find(
					(name) => target.kind === 'parameter' && learnedKeys[name] === `${node}.${target.name}`
				);
				const figure = gradientOf(parameter ?? source);
				const steps = layer.type === 'crossEntropyLoss' ? classByClass(timeline) : timeline;
				return { stage: 'backward', figure, node, source, steps };
			});
	});
}

function updateDrafts({ parameters, gradients, optimizer }: TinyPasses): readonly Draft[] {
	const before = learnedOf(parameters);
	const state = optimizer.init(before);
	return learned.map((name): Draft => {
		const key = learnedKeys[name];
		const timeline = updateTimeline(optimizer, key, before, gradients.parameters, state);
		const steps = mapTimeline(timeline, (step) => ({ kind: 'update' as const, step }));
		return { stage: 'update', figure: name, node: name, source: name, steps };
	});
}

/** The grain that makes one cell a step: softmax has phases, others their finest that is not a term. */
function cellGrain(steps: Told): Grain<string, TinyOperation> {
	const phase = steps.find(({ id }) => id === 'phase');
	if (phase?.trace.at(0).kind === 'softmax') return phase;
	const last = steps.length - 1;
	return steps[steps[last].id === 'term' ? last - 1 : last];
}

/** A segment's steps at our grains. */
function placed({ steps, ...draft }: Draft, part: number): Segment {
	const named = (grain: Grain<string, TinyOperation>, id: TinyGrain) => ({
		...grain,
		id,
		trace: {
			length: grain.trace.length,
			at: (index: number): TinyStep => ({ grain: id, part, operation: grain.trace.at(index) })
		}
	});
	const timeline = [
		named(wholeOf(steps[0], 'layer'), 'layer'),
		named(cellGrain(steps), 'cell'),
		named(steps[steps.length - 1], 'term')
	];
	return { ...draft, timeline };
}

/** All that happens, as segments that follow one another, and as one timeline; steps compute in the arithmetic. */
export function openTimeline(
	passes: TinyPasses,
	arithmetic: Arithmetic<Mixed> = mixed
): {
	readonly segments: readonly Segment[];
	readonly timeline: Timeline<TinyGrain, TinyStep>;
} {
	const segments = [
		...forwardDrafts(passes.first, 'forward', arithmetic),
		...backwardDrafts(passes, arithmetic),
		...updateDrafts(passes),
		...forwardDrafts(passes.again, 'again', arithmetic)
	].map(placed);
	return { segments, timeline: joinTimelines(segments.map(({ timeline }) => timeline)) };
}
