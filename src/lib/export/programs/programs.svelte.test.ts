import { seededRandom } from '$lib/engine';
import { expect, it } from 'vitest';
import { holdsInNumpy } from '../testing/run-numpy';
import { programFiles, sampledScenes } from '../testing/scene-programs';

/** How many states of each scene are tried. */
const STATES = 2;

const scenes = import.meta.glob('/src/lib/scenes/*/Scene.svelte');

it('knows every scene there is', () => {
	const ids = Object.keys(scenes).map((file) => file.split('/').at(-2));
	expect(sampledScenes.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

it.each(sampledScenes)('writes programs of $id that come to the page’s numbers', async (scene) => {
	for (let state = 0; state < STATES; state++) {
		const { pytorch, numpy } = await scene.programs(seededRandom(7919 * state + 13));
		expect(pytorch).toMatch(/^import /);
		expect(pytorch).toContain('assert');
		expect(numpy).toContain('assert');
		expect(`${pytorch}${numpy}`).not.toMatch(/undefined|NaN|null|\[object/);
		holdsInNumpy(numpy, programFiles);
	}
});
