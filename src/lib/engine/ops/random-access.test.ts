import { describe, expect, it } from 'vitest';
import * as engine from '../index';
import { float64, type Timeline } from '../index';
import { callForm, hasForm } from '../testing/calls';
import { counted, subjects } from '../testing/operations';
import { expectOneProcess, expectRandomAccess } from '../testing/timelines';

/** Whether a value is a timeline of steps that name their grain. */
function isTimeline(value: unknown): value is Timeline<string, { readonly grain: string }> {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.every((grain) => typeof grain === 'object' && 'trace' in grain)
	);
}

const timelines = subjects.flatMap((subject) =>
	(['Timeline', 'BackwardTimeline'] as const)
		.filter((form) => hasForm(subject, form))
		.map((form) => ({
			name: `${subject.op}${form}`,
			open: () => callForm(subject, form, float64)
		}))
);

const [mask, options] = [{ shape: [2, 3], data: [true, false, true, true, true, false] }, {}];
const [pair, whole] = [[counted(1, 2), counted(2, 2)], counted(3, 2)];
const relu = engine.activations.relu;
const others = [
	{
		name: 'dropoutTimeline',
		open: () => engine.dropoutTimeline(counted(2, 3), mask, options, float64)
	},
	{
		name: 'dropoutBackwardTimeline',
		open: () => engine.dropoutBackwardTimeline(mask, options, counted(2, 3), float64)
	},
	{ name: 'concatTimeline', open: () => engine.concatTimeline(pair, options, float64) },
	{
		name: 'concatBackwardTimeline',
		open: () => engine.concatBackwardTimeline(pair, options, whole, float64, 1)
	},
	{ name: 'activationTimeline', open: () => engine.activationTimeline(relu, whole) },
	{
		name: 'activationBackwardTimeline',
		open: () => engine.activationBackwardTimeline(relu, whole, whole, float64)
	}
];

describe.each([...timelines, ...others])('$name', ({ open }) => {
	/** A timeline opened anew. */
	function opened(): Timeline<string, { readonly grain: string }> {
		const timeline = open();
		if (!isTimeline(timeline)) expect.fail('opens no timeline');
		return timeline;
	}

	it('shows the same at every grain, in any order', () => {
		expectOneProcess(opened());
		expectRandomAccess(opened);
	});
});

describe('every timeline', () => {
	it('of an operation is among these', () => {
		const exported = new Set(Object.keys(engine));
		const isOfOperation = (name: string) =>
			exported.has(`${name.replace(/(Backward)?Timeline$/, '')}Backward`);
		const names = [...exported].filter((name) => name.endsWith('Timeline') && isOfOperation(name));
		const tried = new Set([...timelines, ...others].map(({ name }) => name));
		expect(names.length).toBeGreaterThan(60);
		expect(names.filter((name) => !tried.has(name))).toEqual([]);
	});
});
