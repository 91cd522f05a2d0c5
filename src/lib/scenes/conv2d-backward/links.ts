import {
	conv2dConsumers,
	conv2dGatherTaps,
	conv2dTaps,
	conv2dWeightTaps,
	rational
} from '$lib/engine';
import { cellKey } from '../places';
import type { CellPlace, Place } from '../places';
import { kernelOf } from './step-view';
import type { BackwardFigure, StepView, TermCells } from './step-view';
import type { Conv2dBackwardRun } from './run';

/** The terms of the formulas; which of them there are is a matter of the target. */
export type BackwardTerm = 'result' | 'gradient' | 'kernel' | 'input';

export type BackwardPlace = Place<BackwardFigure, BackwardTerm>;

/** What answers to a place: cells by figure, and terms of the sum at work. */
export interface BackwardLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: BackwardTerm | null;
}

const none: BackwardLinks = { cells: new Set(), terms: new Set(), formula: null };

/** How a cell of a figure is named among those of all figures. */
export function linkKey(figure: BackwardFigure, key: string): string {
	return `${figure}/${key}`;
}

/** Which part of the formula a figure's cells stand for. */
const termOfFigure: Readonly<Record<BackwardFigure, BackwardTerm | null>> = {
	gradOutput: 'gradient',
	stuffed: 'gradient',
	kernel: 'kernel',
	turned: 'kernel',
	input: 'input',
	stamp: null,
	product: null,
	gradInput: 'result',
	gradWeight: 'result',
	gradBias: 'result'
};

const linkKeys = (cells: TermCells) => {
	const keys: string[] = [];
	for (const [figure, key] of Object.entries(cells)) keys.push(`${figure}/${key}`);
	return keys;
};

/** The cells beyond the present sum that a cell depends on, or that depend on it. */
function farCells(
	run: Conv2dBackwardRun,
	step: StepView,
	place: CellPlace<BackwardFigure>
): TermCells[] {
	const { input, weight, gradOutput, geometry } = run;
	const { figure, channel } = place;
	const { row, column } = place.cell;
	const perGroup = geometry.inChannelsPerGroup;
	switch (figure) {
		case 'gradInput': {
			const cell = [0, channel, row, column] as const;
			const taps = conv2dGatherTaps(weight, gradOutput, geometry, rational, cell);
			return taps.flatMap(({ oc, source, stuffed }) =>
				source ? [{ gradOutput: cellKey(oc, ...source), stuffed: cellKey(oc, ...stuffed) }] : []
			);
		}
		case 'gradOutput': {
			const taps = conv2dTaps(input, weight, geometry, rational, [0, channel, row, column]);
			return taps.map(({ channel: ic, source, position, kernel }) => ({
				...(source ? { gradInput: cellKey(ic, ...source) } : {}),
				...(step.input ? {} : { input: cellKey(ic, ...position) }),
				gradWeight: cellKey(kernelOf(run, channel, ic), ...kernel),
				gradBias: cellKey(0, 0, channel)
			}));
		}
		case 'input':
			return conv2dConsumers(geometry, [0, channel, row, column]).map(
				({ output: [, oc, oh, ow], weight: [, ic, ...kernel] }) => ({
					gradOutput: cellKey(oc, oh, ow),
					gradWeight: cellKey(oc * perGroup + ic, ...kernel)
				})
			);
		case 'gradWeight':
		case 'kernel': {
			if (step.input) return [];
			const at = [Math.floor(channel / perGroup), channel % perGroup, row, column] as const;
			const own = {
				gradWeight: cellKey(channel, row, column),
				kernel: cellKey(channel, row, column)
			};
			const taps = conv2dWeightTaps(input, gradOutput, geometry, rational, at);
			return taps.map(({ output: [, oc, oh, ow], channel: ic, position }) => ({
				...own,
				input: cellKey(ic, ...position),
				gradOutput: cellKey(oc, oh, ow)
			}));
		}
		case 'gradBias': {
			const [, , height, width] = geometry.outputShape;
			return Array.from({ length: height * width }, (_, at) => ({
				gradOutput: cellKey(column, Math.floor(at / width), at % width)
			}));
		}
		default:
			return [];
	}
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: Conv2dBackwardRun,
	step: StepView,
	place: BackwardPlace | null
): BackwardLinks {
	if (!place) return none;
	const every = new Set(step.terms.keys());
	const result = linkKeys(step.result);

	if (place.figure === 'formula') {
		const { term } = place;
		if (term === 'result') return { cells: new Set(result), terms: every, formula: term };
		const keys = step.terms
			.flatMap(({ cells }) => linkKeys(cells))
			.filter((key) =>
				Object.entries(termOfFigure).some(
					([figure, of]) => of === term && key.startsWith(`${figure}/`)
				)
			);
		return { cells: new Set(keys), terms: none.terms, formula: term };
	}

	const key = cellKey(place.channel, place.cell.row, place.cell.column);
	const isResult = step.result[place.figure] === key;
	const terms = isResult
		? every
		: new Set([...every].filter((term) => step.terms[term].cells[place.figure] === key));
	const near = [...terms].flatMap((term) => linkKeys(step.terms[term].cells));
	const far = farCells(run, step, place).flatMap(linkKeys);
	return {
		cells: new Set([
			linkKey(place.figure, key),
			...near,
			...(terms.size > 0 ? result : []),
			...far
		]),
		terms,
		formula: termOfFigure[place.figure]
	};
}
