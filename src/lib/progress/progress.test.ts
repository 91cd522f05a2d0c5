import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { adopt, cleared, emptyProgress, marks, merge, statusOf, withMark } from './progress';
import type { Mark, Progress } from './progress';
import { readProgress, writeProgress } from './progress-text';

const slug = fc.constantFrom('padding', 'pooling', 'loss');
const time = fc.integer({ min: 1, max: 30 });
const lesson = fc.record(
	Object.fromEntries(marks.map((mark) => [mark, time])) as Record<Mark, typeof time>,
	{ requiredKeys: [] }
);
/** Records as they are stored: without what came before their own reset. */
const progress: fc.Arbitrary<Progress> = fc
	.record({
		version: fc.constant(1 as const),
		reset: fc.oneof(fc.constant(0), time),
		lessons: fc.dictionary(slug, lesson)
	})
	.map((record) => merge(record, emptyProgress));

describe('merging', () => {
	it('does not depend on the order', () => {
		fc.assert(
			fc.property(progress, progress, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			})
		);
	});

	it('does not depend on the grouping', () => {
		fc.assert(
			fc.property(progress, progress, progress, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			})
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(progress, progress, (a, b) => {
				expect(merge(a, a)).toEqual(a);
				expect(merge(merge(a, b), b)).toEqual(merge(a, b));
				expect(merge(a, emptyProgress)).toEqual(a);
			})
		);
	});
});

describe('marks', () => {
	it('win over all that came before, whatever the clock says', () => {
		fc.assert(
			fc.property(progress, slug, time, (before, name, now) => {
				const done = withMark(before, name, 'done', now);
				expect(statusOf(done, name)).toBe('done');
				expect(statusOf(merge(done, before), name)).toBe('done');
				const undone = withMark(done, name, 'undone', now);
				expect(statusOf(undone, name)).toBe('begun');
				expect(statusOf(merge(undone, done), name)).toBe('begun');
				expect(statusOf(withMark(undone, name, 'answered', now), name)).toBe('done');
			})
		);
	});

	test('of a lesson that was only opened, and of one that never was', () => {
		const opened = withMark(emptyProgress, 'padding', 'opened', 5);
		expect(statusOf(opened, 'padding')).toBe('begun');
		expect(statusOf(opened, 'pooling')).toBe('new');
		expect(statusOf(opened, 'constructor')).toBe('new');
	});
});

describe('clearing', () => {
	it('takes away all marks, also when an earlier record comes back', () => {
		fc.assert(
			fc.property(progress, time, (before, now) => {
				const after = merge(cleared(before, now), before);
				expect(after.lessons).toEqual({});
			})
		);
	});

	it('is undone by a file that was saved before', () => {
		fc.assert(
			fc.property(progress, time, (saved, now) => {
				const back = adopt(cleared(saved, now), saved);
				for (const name of Object.keys(saved.lessons))
					expect(statusOf(back, name)).toBe(statusOf(saved, name));
			})
		);
	});
});

describe('a file', () => {
	it('adds to what is there and takes nothing away', () => {
		fc.assert(
			fc.property(progress, progress, (own, file) => {
				const both = Object.keys(adopt(own, file).lessons);
				const names = [...Object.keys(own.lessons), ...Object.keys(file.lessons)];
				expect(both.sort()).toEqual([...new Set(names)].sort());
				expect(adopt(own, own)).toEqual(own);
			})
		);
	});

	it('is read as it was written', () => {
		fc.assert(
			fc.property(progress, (record) => {
				expect(readProgress(writeProgress(record))).toEqual(record);
			})
		);
	});

	test.each([
		['nothing', ''],
		['half a record', '{"version":1,"reset":0,"les'],
		['another version', '{"version":2,"reset":0,"lessons":{}}'],
		['a time that is none', '{"version":1,"reset":0,"lessons":{"a":{"done":"x"}}}'],
		['a name that is none', '{"version":1,"reset":0,"lessons":{"<b>":{"done":1}}}'],
		['something else', '[1,2]']
	])('of %s is damaged', (_, text) => {
		expect(readProgress(text)).toBeNull();
	});
});
