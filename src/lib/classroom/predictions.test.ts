import { expect, test } from 'vitest';
import { markNumber } from '$lib/classroom/locks/mark-number';
import { sceneLoaders } from '$lib/scenes/registry';
import type { Scene, SceneRun } from '$lib/scenes/scene';
import { en } from '$messages/en';
import { predictionQuestions } from '$messages/predictions';
import { zh } from '$messages/zh';

type AnyScene = Scene<object, SceneRun<string, unknown>, unknown, string>;

const ids = Object.keys(sceneLoaders).toSorted();
const described: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
	'../scenes/*/*-scene.ts',
	{ eager: true }
);
const sources: Readonly<Record<string, string>> = import.meta.glob('../scenes/*/*.svelte', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const isScene = (value: unknown): value is AnyScene =>
	typeof value === 'object' && value !== null && 'narrate' in value && 'codec' in value;
const scenes = Object.values(described)
	.flatMap((module) => Object.values(module))
	.filter(isScene);

/** The scenes whose files say something. */
const saying = (text: string) =>
	ids.filter((id) =>
		Object.entries(sources).some(
			([file, source]) => file.includes(`/scenes/${id}/`) && source.includes(text)
		)
	);

test('of every scene something is asked, in both languages', () => {
	expect(Object.keys(predictionQuestions.en).toSorted()).toEqual(ids);
	expect(Object.keys(predictionQuestions.zh).toSorted()).toEqual(ids);
	for (const question of Object.values(predictionQuestions.en))
		expect(question).toMatch(/^[A-Z].*\?$/);
	for (const question of Object.values(predictionQuestions.zh)) expect(question).toMatch(/？$/);
});

test('every scene has steps whose words and sum are covered, or names its results', () => {
	const stepped = saying('<SceneFrame');
	const stills = ids.filter((id) => !stepped.includes(id));
	const asked = saying('data-result="asked"');
	expect(asked).toEqual(stills);
	expect(stills).toEqual([
		...['checkerboard', 'digit-matrix', 'effective-field', 'kernel-gallery', 'pixels'],
		...['receptive-networks', 'shift', 'there-and-back', 'value-scaling']
	]);
	// Of what these draw, nothing changes with their steps but what is marked.
	const marked = [
		'digit-cnn',
		'layer-costs',
		'linear-layers',
		'memory-layout',
		'output-size',
		'receptive-field',
		'saliency',
		'size-ambiguity'
	];
	expect(saying('data-result').filter((id) => !asked.includes(id))).toEqual(marked);
});

test('the number that a scene gives for a step can be answered with itself', async () => {
	const asking = scenes.filter(({ loadAsk }) => loadAsk !== undefined);
	expect(asking.map(({ id }) => id).toSorted()).toEqual([
		...['computation-graph', 'filter-wiring', 'layer-costs', 'linear-layers', 'memory-layout'],
		...['output-size', 'receptive-field', 'size-ambiguity']
	]);
	for (const scene of asking) {
		const run = scene.run(scene.parameters.defaults);
		const ask = await scene.loadAsk?.();
		for (const { trace } of run.timeline)
			for (let index = 0; index < trace.length; index++)
				for (const messages of [en, zh]) {
					const asked = ask?.(trace.at(index), run, messages);
					if (!asked) throw new Error(`${scene.id} gives nothing for step ${index}`);
					expect(asked.of).not.toMatch(/undefined|NaN/);
					expect(markNumber(asked.printed, asked.printed)).toBe(true);
				}
	}
});
