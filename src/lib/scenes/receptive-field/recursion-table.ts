import type { ReceptiveFieldWords } from '$messages/receptive-field';
import { downwardStep } from './run';
import type { StackRun, StackStep } from './run';
import { signed } from './words';
import type { FieldTerm } from './words';

/** A column of the table of a recursion. */
export interface RecursionColumn {
	readonly head: keyof ReceptiveFieldWords['recursion'];
	/** The term whose value in the formula this column has, and whether it is that of the line before. */
	readonly term: FieldTerm;
	readonly isBefore: boolean;
}

/** A row: its line, whether the step has come so far, and its numbers, a column each. */
export interface RecursionRow {
	readonly line: number;
	readonly isDone: boolean;
	readonly numbers: readonly (number | null)[];
}

const column = (term: FieldTerm, isBefore = false): RecursionColumn => ({
	head: term,
	term,
	isBefore
});

/** The columns for either direction. */
export const recursionColumns: Readonly<
	Record<StackStep['direction'], readonly RecursionColumn[]>
> = {
	up: [
		column('kernel'),
		column('stride'),
		column('padding'),
		column('size', true),
		column('jump', true),
		column('start', true)
	],
	down: [column('kernel'), column('stride'), column('above'), column('below')]
};

/** The rows of the table in the order in which the recursion makes them. */
export function recursionRows(run: StackRun, step: StackStep): readonly RecursionRow[] {
	const layers = Array.from({ length: run.lines.length - 1 }, (_, index) => index + 1);
	if (step.direction === 'down') {
		return layers.reverse().map((line) => {
			const { effectiveKernel, window, above, below } = downwardStep(run, line);
			return {
				line,
				isDone: line >= step.layer,
				numbers: [effectiveKernel, window.stride, above, below]
			};
		});
	}
	const { size, jump, start } = run.lines[0].field;
	const input = { line: 0, isDone: true, numbers: [null, null, null, size, jump, start] };
	return [
		input,
		...layers.map((line) => {
			const layer = run.upwards[line - 1];
			const { stride, paddingBefore } = layer.window;
			const found = [layer.size, layer.jump, layer.start];
			return {
				line,
				isDone: line <= step.layer,
				numbers: [layer.effectiveKernel, stride, paddingBefore, ...found]
			};
		})
	];
}

/** Columns that say what the layer is, and so are known before the recursion comes to it. */
const given: ReadonlySet<FieldTerm> = new Set(['kernel', 'stride', 'padding']);

/** A number of the table as it is shown: nothing where there is none yet. */
export function cellText(
	row: RecursionRow,
	{ term }: RecursionColumn,
	value: number | null
): string {
	if (value === null || !(row.isDone || given.has(term))) return '';
	return signed(value);
}

/** Whether a cell of the table is what a term of the step's formula stands for. */
export function isLit(
	{ line }: RecursionRow,
	{ term, isBefore }: RecursionColumn,
	step: StackStep,
	lit: FieldTerm | null
): boolean {
	if (lit !== term) return false;
	return line === (isBefore ? step.layer - 1 : step.layer);
}
