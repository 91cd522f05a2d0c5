import { matrixScene } from '$lib/scenes/convolution-matrix/matrix-scene';
import { shiftCodec } from '$lib/scenes/shift/parameters';
import { expect, it } from 'vitest';
import lesson from './lesson';
import { numbers, states } from './numbers';

it('the text speaks of the numbers that it was written for', () => {
	expect(numbers).toMatchObject({
		...{ input: '3×3', kernel: '2×2', output: '2×2', matrix: '4×9', zeros: 20, copies: 4 },
		weights: { dense: 36, local: 16, convolution: 4 },
		photo: { dense: '2,472,873,984', local: '443,556', convolution: '9' }
	});
});

it.each(['terms', 'dense', 'local', 'convolution', 'stride', 'padding'] as const)(
	'the link to the state %s opens the matrix',
	(name) => {
		const base = matrixScene.codec.decode(lesson.scenes.matrix.state);
		expect(base.problems).toEqual([]);
		expect(matrixScene.codec.decode(states[name], base.state).problems).toEqual([]);
	}
);

it.each(['far', 'turned', 'turnedLaplacian', 'scaled'] as const)(
	'the link to the state %s opens the moved input',
	(name) => expect(shiftCodec.decode(states[name]).problems).toEqual([])
);
