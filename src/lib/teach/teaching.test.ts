import { describe, expect, test } from 'vitest';
import { lessonBySlug } from '$lib/course';
import { stateProblems } from '$lib/course/testing';
import { languages } from '$lib/i18n/language';
import { checkTeaching, teachingOf } from './teaching';

test.each([...lessonBySlug.keys()])(
	'what is asked about %s opens figures in valid states',
	(slug) => {
		const told = languages.map((language) => {
			const teaching = teachingOf(slug, language);
			return teaching === null ? [] : [teaching.predict, ...teaching.tasks];
		});
		for (const { ask, scene, state } of told.flat()) {
			expect(ask).toMatch(/\S/);
			expect(stateProblems(scene, state), `${scene} ${state}`).toEqual([]);
		}
		const [english, chinese] = told.map((asked) => asked.map(({ scene, state }) => [scene, state]));
		expect(english).not.toEqual([]);
		expect(english).toEqual(chinese);
	}
);

test('a state is what it changes in the lesson’s own, and a lesson that there is not is refused', () => {
	expect(teachingOf('padding', 'en')?.tasks[1]).toMatchObject({
		scene: 'padding-modes',
		state: '1~picture:flat~padding:1~kernel:box~at:map.0'
	});
	expect(() => teachingOf('no-such-lesson', 'en')).toThrow('no-such-lesson');
});

describe('teaching that does not fit its lesson', () => {
	const words = { en: 'a', zh: 'a' };
	const predict = { ask: words, scene: 'slide' };
	const lesson = { scenes: { slide: { scene: 'conv2d' } } };

	test.each([
		['a scene that is not declared', { predict, tasks: [{ ...predict, scene: 'x' }] }, 'scene "x"'],
		['no task', { predict, tasks: [] }, 'at least one task'],
		[
			'a language left out',
			{ predict: { ...predict, ask: { en: 'a' } }, tasks: [predict] },
			'ask.zh'
		]
	])('%s', (_, value, message) => {
		expect(() => checkTeaching(value, lesson, 'teaching.ts')).toThrow(message);
	});
});
