import { hashText } from '$lib/exam/hash-text';
import { readQuery, writeQuery } from '$lib/scenes/parameters';
import { joinFields, splitFields, withoutLeftoverEncoding } from '$lib/scenes/parameters/wire';
import type { WireField } from '$lib/scenes/parameters/wire';

/** What an exercise can take away from a scene; links name them so. */
export const lockParts = [
	'settings',
	'editing',
	'jumping',
	'grain',
	'playing',
	'working',
	'words',
	'table',
	'export'
] as const;
export type LockPart = (typeof lockParts)[number];

/** What only a scene with steps has. */
export const partsOfSteps: readonly LockPart[] = [
	'jumping',
	'grain',
	'playing',
	'working',
	'words',
	'table'
];

/** What would show the next value, or change it, before it is predicted. */
export const lockedByPrediction: readonly LockPart[] = [
	'settings',
	'editing',
	'jumping',
	'grain',
	'playing',
	'table'
];

/** In place of a parameter's name: every parameter. */
export const ALL = '*';

/** What a reader of an exercise cannot do. */
export interface Locks {
	readonly hidden: ReadonlySet<LockPart>;
	/** The parameters that stay as they are; `ALL` stands for every one. */
	readonly fixed: readonly string[];
	/** Whether each value is asked for before it is shown. */
	readonly predicts: boolean;
}

/** A state of a scene, what is to be done with it, and what cannot be. */
export interface Exercise {
	/** The state, as text; empty for the scene's own defaults. */
	readonly state: string;
	/** What is asked, in the words of the one who asks; may be empty. */
	readonly task: string;
	readonly locks: Locks;
}

/** An exercise from an address, and what was wrong with that. */
export interface ReadExercise extends Exercise {
	readonly problem: 'missing' | 'damaged' | null;
}

/** The most characters of a task. */
export const LONGEST_TASK = 300;

const VERSION = '1';
/** What stands before the check sum. */
const SUM = '~sum:';

/**
 * The exercise that a query holds for a scene: `?conv2d=1~stride:2&lock=1~hide:settings~sum:…&task=…`. A check sum
 * tells an address that was cut or changed on its way. Then, or where it says nothing of an exercise, everything is locked,
 * for what was to be locked is not known. It guards against accidents and not against those who read this file.
 */
export function readExercise(search: string, scene: string): ReadExercise {
	const [lock, task, state] = ['lock', 'task', scene].map((key) => readQuery(search, key));
	const text = withoutLeftoverEncoding(lock ?? '');
	const end = text.lastIndexOf(SUM);
	const said = {
		task: withoutLeftoverEncoding(task ?? ''),
		state: withoutLeftoverEncoding(state ?? '')
	};
	const body = text.slice(0, Math.max(end, 0));
	const locks = parseBody(body);
	const isWhole = end >= 0 && text.slice(end + SUM.length) === sumOf(body, said);
	if (locks && isWhole && said.task.length <= LONGEST_TASK)
		return { ...said, locks, problem: null };
	return {
		state: said.state,
		task: said.task.slice(0, LONGEST_TASK),
		locks: { hidden: new Set(lockParts), fixed: [ALL], predicts: text.includes('~predict:') },
		problem: lock === null ? 'missing' : 'damaged'
	};
}

/** The query that `readExercise` reads as an exercise with a scene. Its task is cut to what fits. */
export function writeExercise(scene: string, { state, task, locks }: Exercise): string {
	const { hidden, fixed, predicts } = locks;
	const list = (name: string, texts: readonly string[]): readonly WireField[] =>
		texts.length > 0 ? [{ name, text: texts.join() }] : [];
	const parts = lockParts.filter((part) => hidden.has(part));
	const fields = [
		...list('hide', parts),
		...list('fix', fixed),
		...list('predict', predicts ? ['1'] : [])
	];
	const body = [VERSION, joinFields(fields)].filter(Boolean).join('~');
	const said = { state: withoutLeftoverEncoding(state), task: writableTask(task) };
	const withState = writeQuery('', scene, said.state || null);
	const withLock = writeQuery(withState, 'lock', body + SUM + sumOf(body, said));
	return writeQuery(withLock, 'task', said.task || null);
}

/** A task as it arrives: without blanks around it, cut to its longest, and without halves of characters. */
function writableTask(task: string): string {
	const plain = withoutLeftoverEncoding(task.trim()).replace(/\r\n?/g, '\n');
	return plain
		.slice(0, LONGEST_TASK)
		.replace(/\p{Surrogate}/gu, '')
		.trim();
}

/** What a lock says, if all of it is known. */
function parseBody(body: string): Locks | null {
	const [version] = body.split('~', 1);
	if (version !== VERSION) return null;
	const { fields, malformed } = splitFields(body.slice(version.length));
	const said = new Map(fields.map(({ name, text }) => [name, text]));
	const isKnown = fields.every(({ name }) => ['hide', 'fix', 'predict'].includes(name));
	if (malformed.length > 0 || !isKnown || said.size < fields.length) return null;

	const listed = (name: string) => said.get(name)?.split(',') ?? [];
	const hidden = listed('hide').map((name) => lockParts.find((part) => part === name));
	if (hidden.includes(undefined)) return null;
	const predicts = said.get('predict') === '1';
	const fixed = listed('fix');
	return {
		hidden: new Set([...hidden, ...(predicts ? lockedByPrediction : [])].filter((part) => !!part)),
		fixed: predicts ? [ALL] : fixed,
		predicts
	};
}

function sumOf(body: string, { task, state }: { task: string; state: string }): string {
	return hashText(JSON.stringify([body, task, state])).toString(36);
}
