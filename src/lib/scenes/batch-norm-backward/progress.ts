import type { NormalizationBackwardPhase, NormalizationPhase } from '$lib/engine';
import type { BatchNormFigure, BatchNumber } from './figures';
import type { BatchNormRun, BatchNormStep } from './run';

type Stage = NormalizationPhase | NormalizationBackwardPhase;

/** All stages of a channel in their order, those of the way there first. */
export const stages: readonly Stage[] = [
	...(['mean', 'variance', 'normalize', 'affine'] as const),
	...(['gradients', 'products', 'input'] as const)
];
const firstBack = stages.indexOf('gradients');

/** The stage in which the numbers of a figure are found; null for those that are given. */
export function stageOf(figure: BatchNormFigure, isTraining: boolean): Stage | null {
	switch (figure) {
		case 'x':
		case 'weight':
		case 'bias':
		case 'gradOutput':
			return null;
		case 'mean':
		case 'variance':
			return isTraining ? figure : null;
		case 'normalized':
			return 'normalize';
		case 'output':
			return 'affine';
		case 'gradNormalized':
		case 'gradBias':
		case 'shift':
			return isTraining ? 'gradients' : 'input';
		case 'gradWeight':
		case 'slope':
			return isTraining ? 'products' : 'input';
		case 'gradInput':
			return 'input';
	}
}

/** Figures whose number grows with every member of a channel, from the first on. */
export function isGrowing(figure: BatchNormFigure): boolean {
	return figure === 'gradBias' || figure === 'gradWeight';
}

/** How many members of a channel a stage has dealt with. */
export function doneIn(
	{ members }: BatchNormRun,
	step: BatchNormStep,
	stage: Stage,
	channel: number
): number {
	const asked = stages.indexOf(stage);
	const isBack = asked >= firstBack;
	if (isBack !== (step.pass === 'backward')) return isBack ? 0 : members;
	if (channel !== step.group) return channel < step.group ? members : 0;
	const now = stages.indexOf(step.phase);
	if (now === asked) return step.member + 1;
	return now > asked ? members : 0;
}

/** Whether a number is there at a step. One that grows is there once it has begun. */
export function isKnown(
	run: BatchNormRun,
	step: BatchNormStep,
	{ figure, channel, member }: BatchNumber
): boolean {
	const stage = stageOf(figure, run.isTraining);
	if (stage === null) return true;
	const done = doneIn(run, step, stage, channel);
	const isOfChannel = ['mean', 'variance', 'shift', 'slope'].includes(figure);
	if (isOfChannel) return done === run.members;
	return isGrowing(figure) ? done > 0 : done > member;
}
