import { describe, expect, test } from 'vitest';
import { buildCourse, syllabusOf } from './build-course';
import type { Lesson, Part } from './schema';

const title = { en: 'Title', zh: '标题' };
const summary = { en: 'Summary.', zh: '摘要。' };
const goals = { en: ['Do this'], zh: ['做这个'] };
const lesson: Lesson = {
	title,
	summary,
	goals,
	scenes: { first: { scene: 'conv2d' } }
};
const part: Part = { title, summary, planned: [] };
const asDefault = (value: unknown) => ({ default: value });

function build(parts: Record<string, unknown>, lessons: Record<string, unknown> = {}) {
	const modules = (files: Record<string, unknown>) =>
		Object.fromEntries(Object.entries(files).map(([file, value]) => [file, asDefault(value)]));
	return buildCourse(modules(parts), modules(lessons));
}

describe('a course takes its order from folder names', () => {
	const course = build(
		{
			'/lessons/02-later/part.ts': part,
			'/lessons/01-first/part.ts': {
				...part,
				planned: [{ number: 2, slug: 'between', title }]
			}
		},
		{
			'/lessons/02-later/01-fourth/lesson.ts': lesson,
			'/lessons/01-first/10-third/lesson.ts': lesson,
			'/lessons/01-first/01-opening/lesson.ts': lesson
		}
	);

	test('parts and lessons', () => {
		expect(course.parts.map(({ slug }) => slug)).toEqual(['first', 'later']);
		expect(course.parts[0].lessons.map(({ slug }) => slug)).toEqual(['opening', 'third']);
		expect(course.parts[1].lessons[0]).toMatchObject({
			number: 1,
			part: { number: 2, slug: 'later' }
		});
	});

	test('planned lessons stand between written ones', () => {
		const entries = syllabusOf(course.parts[0]).map(({ kind, lesson }) => `${kind} ${lesson.slug}`);
		expect(entries).toEqual(['lesson opening', 'planned between', 'lesson third']);
	});
});

describe('a mistake is told with its file', () => {
	const parts = { '/lessons/01-first/part.ts': part };

	test.each([
		[
			'an empty title',
			{ ...lesson, title: { en: ' ', zh: '标题' } },
			'title.en: must not be empty'
		],
		['a title lacking in one language', { ...lesson, title: { en: 'Title' } }, 'title.zh: '],
		[
			'goals that differ in number',
			{ ...lesson, goals: { en: ['a', 'b'], zh: ['甲'] } },
			'goals: '
		],
		['a field nobody knows', { ...lesson, author: 'me' }, 'author: '],
		[
			'a step that is not a whole number',
			{ ...lesson, scenes: { a: { scene: 'conv2d', state: 5 } } },
			'scenes.a.state: '
		],
		['no default export', undefined, 'default export: ']
	])('%s', (_, broken, message) => {
		expect(() => build(parts, { '/lessons/01-first/01-one/lesson.ts': broken })).toThrow(
			`/lessons/01-first/01-one/lesson.ts: ${message}`
		);
	});

	test('a folder without a number', () => {
		expect(() => build(parts, { '/lessons/01-first/one/lesson.ts': lesson })).toThrow(
			'/lessons/01-first/one: a folder must be named like'
		);
	});

	test('a lesson whose part is missing', () => {
		expect(() => build(parts, { '/lessons/02-second/01-one/lesson.ts': lesson })).toThrow(
			'/lessons/02-second/01-one/lesson.ts: its part lacks a part.ts'
		);
	});

	test('two lessons with one slug, or with one number', () => {
		const one = { '/lessons/01-first/01-one/lesson.ts': lesson };
		expect(() => build(parts, { ...one, '/lessons/01-first/02-one/lesson.ts': lesson })).toThrow(
			'/lessons/01-first/02-one: slug one is already that of /lessons/01-first/01-one'
		);
		expect(() => build(parts, { ...one, '/lessons/01-first/01-two/lesson.ts': lesson })).toThrow(
			'number 1 in part 1 is already that of'
		);
	});

	test('a lesson that is written and still planned', () => {
		const planning = { ...part, planned: [{ number: 2, slug: 'one', title }] };
		expect(() =>
			build(
				{ '/lessons/01-first/part.ts': planning },
				{ '/lessons/01-first/01-one/lesson.ts': lesson }
			)
		).toThrow('slug one is already that of');
	});
});
