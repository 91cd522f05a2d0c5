import { describe, expect, it } from 'vitest';
import { rowsOf, rowsText } from '$lib/quiz/rows';
import { paddingModesScene } from '$lib/scenes/padding-modes/padding-modes-scene';
import { pictureOf } from '$lib/scenes/padding-modes/parameters';
import { readCountsScene } from '$lib/scenes/read-counts/read-counts-scene';
import lesson from './lesson';
import { numbers, pictures, states } from './numbers';

/** How a link of the text opens the figure of reads. */
function opened(name: keyof typeof states) {
	const { codec } = readCountsScene;
	const { state, problems } = codec.decode(
		states[name],
		codec.decode(lesson.scenes.reads.state).state
	);
	expect(problems).toEqual([]);
	const run = readCountsScene.run(state.params);
	const output = run.window.outputSize.join('×');
	return { state, output, steps: run.timeline[1].trace.length };
}

describe('the links of the text', () => {
	it.each([
		['valid', numbers.valid.output],
		['same', numbers.same.output],
		['full', numbers.full.output],
		['even', numbers.inputSize],
		['evenBoth', numbers.evenBothSides],
		['stride', numbers.sameStride]
	] as const)('%s opens an output of %s, at its last window', (name, output) => {
		const found = opened(name);
		expect(found.output).toBe(output);
		expect(found.state.index).toBe(found.steps - 1);
	});

	it('corner pins the corner', () => {
		expect(opened('corner').state.pinned?.index).toEqual([0, 0, 0]);
	});

	it.each(['flat', 'counting'] as const)('%s opens the figure of modes', (name) => {
		const { codec } = paddingModesScene;
		const base = codec.decode(lesson.scenes.modes.state).state;
		const { state, problems } = codec.decode(states[name], base);
		expect(problems).toEqual([]);
		expect(state.params.padding).toBe(1);
	});
});

it.each(['flat', 'counting'] as const)(
	'the text computes with the %s picture of the figure',
	(id) => {
		expect(rowsText(pictures[id])).toBe(rowsText(rowsOf(pictureOf(id))));
	}
);
