import { sceneLoaders } from '$lib/scenes/registry';
import { en } from '$messages/en';
import { labTexts } from '$messages/labs';
import { expect, test } from 'vitest';
import { describedScenes } from './testing';

test('every scene has a lab with words of its own in messages/labs.ts, and every lab a scene', () => {
	expect(Object.keys(labTexts).toSorted()).toEqual(Object.keys(sceneLoaders).toSorted());
});

test.each(describedScenes)(
	'$id opens at the coarsest grain with more than one step',
	({ codec }) => {
		const lengths = Object.keys(en.player.grainsShort)
			.filter((grain) => codec.decode(`1~at:${grain}`).problems.length === 0)
			.map((grain) => codec.decode(`1~at:${grain}.${Number.MAX_SAFE_INTEGER}`).state.index + 1);
		const { grain, index } = codec.decode('').state;
		const opened = codec.decode(`1~at:${grain}.${Number.MAX_SAFE_INTEGER}`).state.index + 1;
		expect(index).toBe(0);
		expect(opened).toBe(Math.min(...lengths.filter((length) => length > 1)));
	}
);
