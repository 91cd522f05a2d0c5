import type { Messages } from '$messages';
import { activationsWords } from '$messages/activations';
import type { ActivationsWords } from '$messages/activations';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { numberOf, valuesOf } from './functions';
import type { Value } from './functions';
import { printValue } from './print';
import type { ActivationsRun, ActivationsStep } from './run';

/** The maps of the scene. */
export type MapFigure = 'input' | 'output';

/** The numbers of a place in both maps. */
export function numbersAt(
	{ input, output }: ActivationsRun,
	{ row, column }: { readonly row: number; readonly column: number }
) {
	const index = row * input.shape[3] + column;
	return { x: input.data[index], value: output.data[index] };
}

/** The smallest and the largest of some values. */
function ends(values: readonly Value[]): readonly [least: Value, most: Value] {
	const sorted = values.toSorted((a, b) => numberOf(a) - numberOf(b));
	return [sorted[0], sorted[sorted.length - 1]];
}

/** A step of the activation in words. */
export function narrateActivations(
	step: ActivationsStep,
	run: ActivationsRun,
	messages: Messages
): string {
	const words = activationsWords[messages.language];
	const { applied } = run.parameters;
	const name = words.names[applied];
	if (step.grain === 'map') {
		const [least, most] = ends(run.output.data).map(printValue);
		return words.narrateMap(name, run.output.data.length, least, most);
	}
	const [, , row, column] = step.cell;
	const slope = valuesOf(applied, run.parameters).slope(step.x);
	return words.narrateCell(
		words.place(row + 1, column + 1),
		printValue(step.x),
		name,
		printValue(step.value),
		printValue(slope)
	);
}

/** The functions that are drawn, at the number of the step: value and slope of each. */
export function tabulateActivations(
	step: ActivationsStep,
	{ drawn, parameters }: ActivationsRun,
	messages: Messages
): StepTable {
	const words = activationsWords[messages.language];
	return {
		caption: words.tableCaption(printValue(step.x)),
		head: words.tableHead,
		rows: drawn.map((id) => {
			const { value, slope } = valuesOf(id, parameters);
			return [words.names[id], printValue(value(step.x)), printValue(slope(step.x))];
		}),
		current: drawn.indexOf(parameters.applied)
	};
}

/** What the reader points at: a number of a map, and what it becomes or was. */
export function describeMapPlace(
	place: CellPlace<MapFigure>,
	run: ActivationsRun,
	words: ActivationsWords
): string {
	const { row, column } = place.cell;
	const { x, value } = numbersAt(run, place.cell);
	const where = words.place(row + 1, column + 1);
	return place.figure === 'input'
		? words.becomes(where, print(x), printValue(value))
		: words.was(where, printValue(value), print(x));
}
