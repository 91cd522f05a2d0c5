import { describe, expect, test } from 'vitest';
import { languages } from '$lib/i18n/language';
import { lessonBySlug } from './course';
import { checkStops, stopsOf } from './stops';
import { stateProblems } from './testing';

test.each([...lessonBySlug.keys()])('the stops of %s open in states that are valid', (slug) => {
	for (const language of languages) {
		for (const { title, notes, scene, state } of stopsOf(slug, language)) {
			expect(title).toMatch(/\S/);
			expect(notes).toMatch(/\S/);
			expect(stateProblems(scene, state)).toEqual([]);
		}
	}
	expect(stopsOf(slug, 'en').map(({ state }) => state)).toEqual(
		stopsOf(slug, 'zh').map(({ state }) => state)
	);
});

test('a state is what it changes in the lesson’s own', () => {
	const [first] = stopsOf('padding', 'en');
	expect(first).toMatchObject({ scene: 'read-counts', state: '1~at:cell.0' });
	const strided = stopsOf('backprop-in-a-cnn', 'en').find(({ state }) => /stride:2/.test(state));
	expect(strided?.state).toContain('~gradients:2,-1;1,3');
});

test('a lesson without stops stops at each of its scenes once, with its summary as notes', () => {
	const lesson = lessonBySlug.get('activation');
	const stops = stopsOf('activation', 'zh');
	expect(stops.map(({ scene }) => scene)).toEqual(
		Object.values(lesson?.scenes ?? {}).map(({ scene }) => scene)
	);
	for (const { notes } of stops) expect(notes).toBe(lesson?.summary.zh);
	expect(() => stopsOf('no-such-lesson', 'en')).toThrow('no-such-lesson');
});

describe('stops that do not fit their lesson', () => {
	const words = { en: 'a', zh: 'a' };
	const stop = { title: words, notes: words, scene: 'slide' };
	const lesson = { scenes: { slide: { scene: 'conv2d' } } };

	test.each([
		['a scene that is not declared', [{ ...stop, scene: 'other' }], 'scene "other"'],
		['no stop', [], 'at least one'],
		['a language left out', [{ ...stop, notes: { en: 'a' } }], '0.notes.zh'],
		['a field too many', [{ ...stop, length: 3 }], '0.length'],
		['something else', 'stops', 'stops.ts']
	])('%s', (_, value, message) => {
		expect(() => checkStops(value, lesson, 'stops.ts')).toThrow(message);
	});
	expect(checkStops([stop], lesson, 'stops.ts')).toHaveLength(1);
});
