import { cellKey } from '../places';
import type { CellPlace, Place } from '../places';
import { figures, isOfBatch } from './figures';
import type { BatchNormFigure, BatchNumber } from './figures';
import { isDense } from './parameters';
import { isKnown } from './progress';
import { indexOf, memberOf } from './run';
import type { BatchNormRun, BatchNormStep } from './run';

/** Terms of the formulas are called as the figures whose numbers they are. */
export type BatchNormTerm = BatchNormFigure;
export type BatchNormPlace = Place<BatchNormFigure, BatchNormTerm>;

/** The shape of a figure as it is drawn: [planes, rows, columns]. */
export function shapeOf(shape: readonly number[], figure: BatchNormFigure): readonly number[] {
	const [batch, channels, height, width] = shape;
	if (!isOfBatch(figure)) return [1, 1, channels];
	return height * width === 1 ? [1, batch, channels] : [batch * channels, height, width];
}

/** Where a number is drawn. */
export function placeOf(
	{ shape, parameters }: BatchNormRun,
	{ figure, channel, member }: BatchNumber
): CellPlace<BatchNormFigure> {
	if (!isOfBatch(figure)) return { figure, channel: 0, cell: { row: 0, column: channel } };
	if (isDense(parameters)) return { figure, channel: 0, cell: { row: member, column: channel } };
	const [image, , row, column] = indexOf(shape, channel, member);
	return { figure, channel: image * shape[1] + channel, cell: { row, column } };
}

/** The number that is drawn at a place. */
export function numberAt(
	{ shape, parameters }: BatchNormRun,
	{ figure, channel: plane, cell: { row, column } }: CellPlace<BatchNormFigure>
): BatchNumber {
	if (!isOfBatch(figure)) return { figure, channel: column, member: 0 };
	if (isDense(parameters)) return { figure, channel: column, member: row };
	const [, channels] = shape;
	const image = Math.floor(plane / channels);
	const channel = plane % channels;
	return { figure, channel, member: memberOf(shape, [image, channel, row, column]) };
}

/** How a number is named in sets. */
export function keyOf({ figure, channel, member }: BatchNumber): string {
	return `${figure}/${cellKey(channel, member, 0)}`;
}

/** The numbers that a number is computed from. */
export function readsOf(run: BatchNormRun, number: BatchNumber): readonly BatchNumber[] {
	const { figure, channel, member } = number;
	const one = (of: BatchNormFigure): BatchNumber => ({
		figure: of,
		channel,
		member: isOfBatch(of) ? member : 0
	});
	const all = (of: BatchNormFigure): readonly BatchNumber[] =>
		Array.from({ length: run.members }, (_, each) => ({ figure: of, channel, member: each }));
	switch (figure) {
		case 'x':
		case 'weight':
		case 'bias':
		case 'gradOutput':
			return [];
		case 'mean':
			return run.isTraining ? all('x') : [];
		case 'variance':
			return run.isTraining ? [...all('x'), one('mean')] : [];
		case 'normalized':
			return [one('x'), one('mean'), one('variance')];
		case 'output':
			return [one('weight'), one('normalized'), one('bias')];
		case 'gradNormalized':
			return [one('weight'), one('gradOutput')];
		case 'gradBias':
			return all('gradOutput');
		case 'gradWeight':
			return [...all('gradOutput'), ...all('normalized')];
		case 'shift':
			return all('gradNormalized');
		case 'slope':
			return [...all('gradNormalized'), ...all('normalized')];
		case 'gradInput':
			return run.isTraining
				? [one('gradNormalized'), one('shift'), one('normalized'), one('slope'), one('variance')]
				: [one('gradNormalized'), one('variance')];
	}
}

/** What a gradient of the input depends on of the output's: on one number, or on all of its channel. */
export function sourcesOf(run: BatchNormRun, number: BatchNumber): readonly BatchNumber[] {
	const deep = readsOf(run, number).flatMap((read) =>
		read.figure === 'gradOutput' ? [read] : read.figure === 'normalized' ? [] : sourcesOf(run, read)
	);
	return [...new Map(deep.map((read) => [keyOf(read), read])).values()];
}

/** Every number of the scene. */
function everyNumber({ values }: BatchNormRun): readonly BatchNumber[] {
	return figures.flatMap((figure) =>
		values[figure].flatMap((numbers, channel) =>
			numbers.map((_, member) => ({ figure, channel, member }))
		)
	);
}

/** The numbers that light up with a place: what it is computed from and what is computed from it. */
export function linkedTo(
	run: BatchNormRun,
	step: BatchNormStep,
	place: BatchNormPlace | null
): ReadonlySet<string> {
	if (!place) return new Set();
	if (place.figure === 'formula') {
		const { term } = place;
		const channel = step.group;
		const numbers = run.values[term][channel];
		return new Set(numbers.map((_, member) => keyOf({ figure: term, channel, member })));
	}
	const number = numberAt(run, place);
	const key = keyOf(number);
	const readers = everyNumber(run).filter((other) =>
		readsOf(run, other).some((read) => keyOf(read) === key)
	);
	const sources = number.figure === 'gradInput' ? sourcesOf(run, number) : [];
	return new Set([number, ...readsOf(run, number), ...readers, ...sources].map(keyOf));
}

/** The number that a step has just written. */
export function writtenAt({ isTraining }: BatchNormRun, step: BatchNormStep): BatchNumber {
	const { group: channel, member, phase } = step;
	const written: Readonly<Record<typeof phase, BatchNormFigure>> = {
		...{ mean: 'mean', variance: 'variance', normalize: 'normalized', affine: 'output' },
		gradients: 'gradNormalized',
		products: isTraining ? 'gradWeight' : 'gradInput',
		input: 'gradInput'
	};
	const figure = written[phase];
	return { figure, channel, member: isOfBatch(figure) ? member : 0 };
}

/** The numbers that it was computed from, as far as they are found. */
export function readNow(run: BatchNormRun, step: BatchNormStep): ReadonlySet<string> {
	const reads = readsOf(run, writtenAt(run, step)).filter((number) => isKnown(run, step, number));
	return new Set(reads.map(keyOf));
}
