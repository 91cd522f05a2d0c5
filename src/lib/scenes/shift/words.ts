import type { Cell } from '$lib/figures/grid';
import type { ShiftWords } from '$messages/shift';
import { print } from '../print';
import type { ShiftParameters } from './parameters';
import { countsOf } from './run';
import type { ShiftRun } from './run';

/** What the comparison came to, and why. */
export function tellVerdict(
	run: ShiftRun,
	{ change, kernel }: ShiftParameters,
	words: ShiftWords
): readonly [verdict: string, reason: string] {
	const { equal, different, border } = countsOf(run);
	const verdict =
		different === 0 ? words.same(equal, border) : words.different(different, equal + different);
	if (change === 'shift') return [verdict, words.shiftLaw];
	if (kernel === 'identity') return [verdict, words.identityLaw];
	return [verdict, change === 'rotate' ? words.rotateLaw : words.scaleLaw];
}

/** A cell of the changed output, by both ways. */
export function describeCompared(
	{ changedThenConvolved, convolvedThenChanged, motion, verdicts }: ShiftRun,
	cell: Cell,
	words: ShiftWords
): string {
	const index = cell.row * motion.width + cell.column;
	const other = motion.from(cell) ? print(convolvedThenChanged.data[index]) : words.outside;
	const one = print(changedThenConvolved.data[index]);
	const told = words.compared(cell.row + 1, cell.column + 1, one, other);
	return `${told} · ${words.verdicts[verdicts[index]]}`;
}
