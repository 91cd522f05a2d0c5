import type { StepTable, Told } from '$lib/scenes/scene';
import type { Messages } from '$messages';
import { CSV_MARK, csvLine } from './csv';
import type { Exportable } from './exportable';
import { inPieces } from './in-pieces';
import type { Progress } from './in-pieces';

/** A step of a trace, told as beside the figures. */
export interface ToldStep extends Told {
	/** Its place among the steps of its grain, from 1 on, as the player counts. */
	readonly step: number;
}

/** The most steps that are written into one file; a file with more would open nowhere. */
export const MOST_STEPS = 20_000;

/**
 * Tells the steps of a grain from the first on, at most `MOST_STEPS`, piece by piece so that the
 * page goes on answering. Rejects with the signal's reason once it is aborted.
 */
export async function tellSteps(
	{ scene, run, player }: Exportable,
	grain: string,
	messages: Messages,
	progress?: Progress
): Promise<readonly ToldStep[]> {
	const trace = player.timeline.find(({ id }) => id === grain)?.trace;
	const told: ToldStep[] = [];
	const tell = (index: number) => {
		const step = trace?.at(index);
		const words = scene.narrate(step, run, messages);
		told.push({ step: index + 1, words, table: scene.table(step, run, messages) });
	};
	await inPieces(Math.min(trace?.length ?? 0, MOST_STEPS), tell, progress);
	return told;
}

/** The columns of all tables, each once, in the order in which they come up. */
function columnsOf(told: readonly ToldStep[]): readonly string[] {
	return [...new Set(told.flatMap(({ table }) => table.head))];
}

function rowOf(table: StepTable, row: readonly string[], columns: readonly string[]) {
	return columns.map((column) => row[table.head.indexOf(column)] ?? '');
}

/**
 * The trace as comma-separated values, in the parts that a Blob joins: a line for every row of every
 * step's table.
 */
export function traceCsv(told: readonly ToldStep[], names: TraceColumns): string[] {
	const columns = columnsOf(told);
	const head = csvLine([names.step, names.words, names.table, names.current, ...columns]);
	const lines = told.flatMap(({ step, words, table }) => {
		// A step without rows still has its words.
		const rows = table.rows.length > 0 ? table.rows : [[]];
		return rows.map((row, index) =>
			csvLine([
				...[step, words, table.caption, index === table.current ? 1 : 0],
				...rowOf(table, row, columns)
			])
		);
	});
	return [CSV_MARK, head, ...lines];
}

/** What the columns are called that do not come from the steps' tables. */
export interface TraceColumns {
	readonly step: string;
	readonly words: string;
	readonly table: string;
	readonly current: string;
}

/** What a trace is of. */
export interface TraceHead {
	readonly scene: string;
	/** The state, as in a link; empty for the one that the scene opened in. */
	readonly state: string;
	readonly grain: string;
	/** How many steps there are, of which the file may hold fewer. */
	readonly length: number;
}

/** The trace as JSON, in the parts that a Blob joins: what it is of, and its steps, one a line. */
export function traceJson(told: readonly ToldStep[], head: TraceHead): string[] {
	const steps = told.map(
		(step, index) => `\n${JSON.stringify(step)}${index < told.length - 1 ? ',' : ''}`
	);
	return [JSON.stringify(head).slice(0, -1), ',"steps":[', ...steps, '\n]}\n'];
}
