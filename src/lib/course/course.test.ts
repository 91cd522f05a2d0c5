import { expect, test } from 'vitest';
import { course, lessonBySlug, previousAndNext } from './course';
import { syllabusOf } from './build-course';
import { loadLesson } from './load';

test('the course numbers its parts and their lessons without gaps', () => {
	course.parts.forEach((part, index) => {
		expect(part.number).toBe(index + 1);
		const numbers = syllabusOf(part).map(({ lesson }) => lesson.number);
		expect(numbers).toEqual(numbers.map((_, place) => place + 1));
	});
});

test('walking from each lesson to the next reads them all', () => {
	const slugs = [...lessonBySlug.keys()];
	slugs.forEach((slug, index) => {
		expect(previousAndNext(slug).previous?.slug).toBe(slugs[index - 1]);
		expect(previousAndNext(slug).next?.slug).toBe(slugs[index + 1]);
	});
	expect(() => previousAndNext('no-such-lesson')).toThrow('there is no lesson "no-such-lesson"');
});

test('asking for the text of an unknown lesson says so', async () => {
	await expect(async () => loadLesson('no-such-lesson', 'en')).rejects.toThrow(
		'There is no en.md of a lesson "no-such-lesson"'
	);
});
