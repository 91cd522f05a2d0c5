import { sceneLoaders } from '$lib/scenes/registry';
import { labTexts } from '$messages/labs';
import { expect, test } from 'vitest';

test('every scene has a lab with words of its own in messages/labs.ts, and every lab a scene', () => {
	expect(Object.keys(labTexts).toSorted()).toEqual(Object.keys(sceneLoaders).toSorted());
});
