import { conv2d, conv2dTaps, rational, resolveConv2d, tensor } from '$lib/engine';
import type { Conv2dGrain, Conv2dTap, Rational } from '$lib/engine';
import type { FigureState, Matrix } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';

const CHANNELS = 2;
const SIDE = 2;

/** A filter over two channels, and the one number that it writes for a window as large as they are. */
export interface TwoChannels {
	readonly bias: Rational;
	/** What each channel gives by itself, without the bias. */
	readonly shares: readonly Rational[];
	/** Both shares and the bias. */
	readonly sum: Rational;
	readonly taps: readonly Conv2dTap<Rational>[];
	readonly matrices: readonly Matrix[];
	/** The lesson's figure with these numbers; its text is whole. */
	readonly stateAt: (grain: Conv2dGrain, index: number) => FigureState;
}

/** Channels [1, C, H, W] from their rows. */
function stacked(channels: readonly Rows[]) {
	return tensor([1, channels.length, SIDE, SIDE], channels.flat(2));
}

function outputOf(inputs: readonly Rows[], kernels: readonly Rows[], bias: Rational): Rational {
	const biases = tensor([1], [bias]);
	return conv2d(stacked(inputs), stacked(kernels), biases, {}, rational).data[0];
}

/** Draws two channels, their kernels and a bias. */
export function drawTwoChannels(random: Random): TwoChannels {
	const drawn = (min: number, max: number) =>
		Array.from({ length: CHANNELS }, () => randomRows(random, SIDE, SIDE, min, max));
	const [inputs, kernels] = [drawn(0, 5), drawn(-2, 3)];
	const bias = rational.from(integer(random, 2, 9));
	const [x, weight] = [stacked(inputs), stacked(kernels)];
	const geometry = resolveConv2d(x.shape, weight.shape, {});
	const params = {
		...conv2dScene.parameters.defaults,
		...{ cells: x, weight, bias: tensor([1], [bias]) }
	};
	return {
		bias,
		shares: inputs.map((input, channel) => outputOf([input], [kernels[channel]], rational.zero)),
		sum: outputOf(inputs, kernels, bias),
		taps: conv2dTaps(x, weight, geometry, rational, [0, 0, 0, 0]),
		matrices: inputs.flatMap((rows, channel) => matricesOf(channel + 1, rows, kernels[channel])),
		stateAt: (grain, index) => ({
			figure: 'slide',
			text: conv2dScene.codec.encode({ params, grain, index, pinned: null }, null)
		})
	};
}

function matricesOf(channel: number, input: Rows, kernel: Rows): readonly Matrix[] {
	const of = { en: `channel ${channel}`, zh: `通道 ${channel}` };
	return [
		{ label: { en: `Input, ${of.en}`, zh: `输入，${of.zh}` }, role: 'input', rows: input },
		{ label: { en: `Kernel, ${of.en}`, zh: `卷积核，${of.zh}` }, role: 'kernel', rows: kernel }
	];
}
