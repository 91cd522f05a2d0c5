import { seededRandom } from '$lib/engine';
import { expect, it } from 'vitest';
import { holdsInNumpy } from '../testing/run-numpy';
import { sampledScenes } from '../testing/scene-programs';

/** How many states of each scene are tried. */
const STATES = 2;

it.each(sampledScenes)('writes programs of $id that come to the page’s numbers', async (scene) => {
	for (let state = 0; state < STATES; state++) {
		const { pytorch, numpy } = await scene.programs(seededRandom(7919 * state + 13));
		expect(pytorch).toMatch(/^import /);
		expect(`${pytorch}${numpy ?? ''}`).not.toMatch(/undefined|NaN|null|\[object/);
		if (numpy) expect(() => holdsInNumpy(numpy)).not.toThrow();
	}
});
