import { formatNumber } from '$lib/numbers';
import { rational } from '$lib/engine';
import { coneOf, fieldOf, middleOf } from '$lib/scenes/receptive-field/cone';
import { runStack } from '$lib/scenes/receptive-field/run';
import { plainLayer } from '$lib/scenes/receptive-field/stack-layer';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';
import { readyStacks } from '$lib/scenes/receptive-field/stacks';
import { chain, publishedChains } from './chains';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const run = (size: number, layers: readonly StackLayer[]) =>
	runStack({ size, layers, direction: 'up' });

const joined = (values: readonly number[]) => values.join(', ');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const three = run(readyStacks.three.size, readyStacks.three.layers);
const seven = run(readyStacks.seven.size, readyStacks.seven.layers);
const padded = run(readyStacks.padded.size, readyStacks.padded.layers);
const dilated = run(readyStacks.dilated.size, readyStacks.dilated.layers);
const firstPadded = fieldOf(padded, { line: 3, cell: 0 });

/** Three dilations of 2: what is seen has holes. */
const gridded = run(
	17,
	[2, 2, 2].map((dilation) => ({ ...plainLayer, dilation }))
);
const griddedField = gridded.lines[3].field.size;
const griddedSeen = coneOf(gridded, middleOf(gridded, 3)).seen[0].size;

/** In how many ways each input cell leads to the top of so many 3×3, along one axis. */
function waysOf(depth: number): readonly number[] {
	const side = 2 * depth + 1;
	const tower = run(
		side,
		Array.from({ length: depth }, () => plainLayer)
	);
	const ways = coneOf(tower, { line: depth, cell: 0 }).seen[0];
	return Array.from({ length: side }, (_, cell) => ways.get(cell) ?? 0);
}

/** The share of the gradient in the middle square that is half as wide, all weights being one. */
function middleShare(depth: number) {
	const ways = waysOf(depth);
	const side = ways.length;
	const radius = Math.floor(side / 4);
	const middle = (side - 1) / 2;
	const within = sum(ways.slice(middle - radius, middle + radius + 1));
	const part = (share: number, all: number) =>
		rational.div(rational.from(share), rational.from(all));
	const percent = (value: ReturnType<typeof part>) =>
		`≈${Math.round(100 * rational.toNumber(value))} %`;
	const half = 2 * radius + 1;
	return {
		side,
		half,
		share: percent(part(within ** 2, sum(ways) ** 2)),
		cells: percent(part(half ** 2, side ** 2))
	};
}

const ways = waysOf(3);
const most = Math.max(...ways);

/** The standard deviation of the ways of so many 3×3, in cells. */
function deviationOf(depth: number): string {
	const counts = waysOf(depth);
	const squares = counts.map((count, cell) => count * (cell - depth) ** 2);
	return formatNumber(Math.sqrt(sum(squares) / sum(counts))).text;
}

const alexnet = chain(publishedChains.alexnet);

export const numbers = {
	sizes: joined(three.upwards.map(({ size }) => size)),
	top: three.lines[3].field.size,
	/** What multiplying the kernels gives. */
	product: three.upwards.reduce((all, { window }) => all * window.kernel, 1),
	strided: chain('3/2 3/2 3/2'),
	stridedSizes: joined(chain('3/2 3/2 3/2').upwards),
	stridedJumps: joined(chain('3/2 3/2 3/2').jumps),
	stridedDown: joined(chain('3/2 3/2 3/2').downwards),
	/** A stride of 2 in the lowest of three 3×3, and in the highest. */
	strideBelow: chain('3/2 3 3').size,
	strideAbove: chain('3 3 3/2').size,
	threeWeights: sum(three.weights),
	sevenWeights: sum(seven.weights),
	saved: `≈${Math.round(100 * (1 - sum(three.weights) / sum(seven.weights)))} %`,
	paddedSize: padded.lines[3].field.size,
	paddedFirst: `${firstPadded.first}`.replace('-', '−'),
	paddedLast: firstPadded.last,
	dilatedSize: dilated.lines[3].field.size,
	dilatedWeights: sum(dilated.weights),
	griddedField,
	griddedSeen,
	alexnetDown: joined(alexnet.downwards),
	ways: joined(ways),
	most,
	mostWays: most ** 2,
	allWays: sum(ways) ** 2,
	shallow: middleShare(3),
	deep: middleShare(10),
	/** Standard deviations of 4 and of 16 layers, whose fields are 9 and 33 wide. */
	fourDeviation: deviationOf(4),
	sixteenDeviation: deviationOf(16),
	fourSide: chain('3 3 3 3').size,
	sixteenSide: chain(new Array(16).fill('3').join(' ')).size,
	networks: {
		alexnet: alexnet.size,
		vgg16: chain(publishedChains.vgg16).size,
		resnet50Paper: chain(publishedChains.resnet50Paper).size,
		resnet50Torchvision: chain(publishedChains.resnet50Torchvision).size,
		inceptionV3: chain(publishedChains.inceptionV3).size,
		mobilenetV1: chain(publishedChains.mobilenetV1).size
	},
	jump: alexnet.jump
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	up: '1~at:layer.0',
	down: '1~direction:down~at:layer.0',
	seven: '1~layers:c7~at:layer.0',
	strided: '1~size:17~layers:c3s2p1.c3s2p1.c3s2p1~at:layer.2',
	strideBelow: '1~size:15~layers:c3s2.c3.c3~at:layer.2',
	strideAbove: '1~size:15~layers:c3.c3.c3s2~at:layer.2',
	padded: '1~layers:c3p1.c3p1.c3p1~at:layer.2~pin:line3.0.0.0',
	dilated: '1~size:17~layers:c3.c3d2.c3d4~at:layer.2',
	gridded: '1~size:17~layers:c3d2.c3d2.c3d2~at:layer.2',
	pooling: '1~size:16~layers:c3p1.m2s2.c3p1.m2s2~at:layer.3'
};

/** States of the other figures. */
export const networkStates = {
	alexnet: '1~network:alexnet',
	paper: '1~network:resnet50Paper',
	torchvision: '1~network:resnet50Torchvision',
	inception: '1~network:inceptionV3'
};
export const gradientStates = {
	shallow: '1~depth:3',
	deep: '1~depth:10',
	random: '1~depth:10~weights:random'
};
