import { fromRows, rational, tensor } from '$lib/engine';
import type { Conv2dGrain } from '$lib/engine';
import type { FigureState, Matrix } from '$lib/quiz/question';
import type { Rows } from '$lib/quiz/rows';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import type { Conv2dParameters } from '$lib/scenes/conv2d/parameters';
import type { SceneState } from '$lib/scenes/parameters';

type Conv2dState = SceneState<Conv2dParameters, Conv2dGrain>;

/** Unlike the state of any question, so that a text written against it leaves nothing out. */
const elsewhere: Conv2dState = {
	params: {
		...conv2dScene.parameters.defaults,
		weight: tensor([1, 1, 1, 1], [rational.zero]),
		bias: tensor([1], [rational.one]),
		stride: [2, 2],
		padding: 'full',
		paddingMode: 'circular',
		dilation: [2, 2],
		groups: 2,
		rotateKernel: true
	},
	grain: 'map',
	index: -1,
	pinned: { tensor: 'none', index: [] }
};

/**
 * The lesson's figure with an input and a kernel, everything else as the questions have it: stride
 * 1, no padding, no bias. The text is whole, and so means the same whatever the figure opens with.
 */
export function inFigure(
	input: Rows,
	kernel: Rows,
	grain: Conv2dGrain = 'map',
	index = 0
): FigureState {
	const params: Conv2dParameters = {
		...conv2dScene.parameters.defaults,
		cells: fromRows(input),
		weight: fromRows(kernel)
	};
	const text = conv2dScene.codec.encode({ params, grain, index, pinned: null }, elsewhere);
	return { figure: 'slide', text };
}

/** An input and a kernel as a question shows them. */
export function inputAndKernel(input: Rows, kernel: Rows): readonly Matrix[] {
	return [
		{ label: { en: 'Input', zh: '输入' }, role: 'input', rows: input },
		{ label: { en: 'Kernel', zh: '卷积核' }, role: 'kernel', rows: kernel }
	];
}
