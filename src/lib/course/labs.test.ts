import { sceneIds } from '$lib/scenes/registry';
import { labTexts } from '$messages/labs';
import { expect, test } from 'vitest';

test('every scene has a lab with words of its own in messages/labs.ts', () => {
	expect(sceneIds.filter((id) => !Object.hasOwn(labTexts, id))).toEqual([]);
});
