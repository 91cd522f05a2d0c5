import { buildNetwork, type NetworkBuilder } from '../builder';
import type { Network } from '../network';
import { convBnRelu, globalHead } from './blocks';

/** Parts of Inception-v3 that can be left out. */
export interface InceptionV3Options {
	/** Whether there is a second classifier, `auxLogits.fc`, as in training; false. */
	readonly auxiliary?: boolean;
}

/** A convolution of a branch: output channels, rows and columns of the kernel, stride; always batch norm. */
type Step = readonly [outChannels: number, height: number, width: number, stride?: number];

/** A branch of a block, or the pooling that it begins with. */
type Branch = readonly (Step | 'avg' | 'max')[];

const eps = 0.001;

/** A convolution with batch normalisation and ReLU, padded to keep the size or not at all. */
function convolve(
	builder: NetworkBuilder,
	from: string,
	name: string,
	[outChannels, height, width, stride]: Step,
	isPadded: boolean
): string {
	const padding = isPadded ? ([(height - 1) / 2, (width - 1) / 2] as const) : 0;
	const options = { outChannels, kernelSize: [height, width], stride, padding } as const;
	return convBnRelu(builder, from, name, options, eps);
}

/** Convolutions one after the other, `name.0`, `name.1`, …, padded to keep the size unless they stride. */
function branch(builder: NetworkBuilder, from: string, name: string, steps: Branch): string {
	const inside = builder.within(name);
	return steps.reduce<string>((last, step, index) => {
		if (step === 'max') {
			return inside.node('pool', { type: 'maxPool2d', kernelSize: 3, stride: 2 }, last);
		}
		if (step === 'avg') {
			const same = { kernelSize: 3, stride: 1, padding: 1 };
			return inside.node('pool', { type: 'avgPool2d', ...same }, last);
		}
		return convolve(inside, last, `${index}`, step, step[3] === undefined);
	}, from);
}

/** Branches side by side, their channels one after the other. */
function block(
	builder: NetworkBuilder,
	from: string,
	name: string,
	branches: Readonly<Record<string, Branch>>
): string {
	const inside = builder.within(name);
	const ends = Object.entries(branches).map(([own, steps]) => branch(inside, from, own, steps));
	return inside.node('concat', { type: 'concat', dim: 1 }, ...ends);
}

/** The blocks at 35×35, with 5×5 and twice 3×3. */
const wide = (pooled: number): Record<string, Branch> => ({
	branch1x1: [[64, 1, 1]],
	branch5x5: [
		[48, 1, 1],
		[64, 5, 5]
	],
	branch3x3dbl: [
		[64, 1, 1],
		[96, 3, 3],
		[96, 3, 3]
	],
	branch_pool: ['avg', [pooled, 1, 1]]
});

/** The blocks at 17×17, with 7×7 taken apart into 1×7 and 7×1. */
const factored = (c: number): Record<string, Branch> => ({
	branch1x1: [[192, 1, 1]],
	branch7x7: [
		[c, 1, 1],
		[c, 1, 7],
		[192, 7, 1]
	],
	branch7x7dbl: [
		[c, 1, 1],
		[c, 7, 1],
		[c, 1, 7],
		[c, 7, 1],
		[192, 1, 7]
	],
	branch_pool: ['avg', [192, 1, 1]]
});

/** The blocks at 8×8, where 1×3 and 3×1 stand side by side. */
function forked(builder: NetworkBuilder, from: string, name: string): string {
	const inside = builder.within(name);
	const fork = (stem: string, own: string) => [
		branch(inside, stem, `${own}_2a`, [[384, 1, 3]]),
		branch(inside, stem, `${own}_2b`, [[384, 3, 1]])
	];
	const once = branch(inside, from, 'branch3x3_1', [[384, 1, 1]]);
	const twice = branch(inside, from, 'branch3x3dbl_1', [
		[448, 1, 1],
		[384, 3, 3]
	]);
	const ends = [
		branch(inside, from, 'branch1x1', [[320, 1, 1]]),
		...fork(once, 'branch3x3'),
		...fork(twice, 'branch3x3dbl'),
		branch(inside, from, 'branch_pool', ['avg', [192, 1, 1]])
	];
	return inside.node('concat', { type: 'concat', dim: 1 }, ...ends);
}

/** The second classifier, which reads the maps of 17×17. */
function auxiliaryHead(builder: NetworkBuilder, from: string): void {
	const head = builder.within('auxLogits');
	const pooled = head.node('pool', { type: 'avgPool2d', kernelSize: 5, stride: 3 }, from);
	const mixed = convBnRelu(head, pooled, 'conv0', { outChannels: 128, kernelSize: 1 }, eps);
	const last = convBnRelu(head, mixed, 'conv1', { outChannels: 768, kernelSize: 5 }, eps);
	globalHead(head, last, 1000, null);
}

function stem(builder: NetworkBuilder): string {
	let last = convolve(builder, builder.input('x'), 'Conv2d_1a_3x3', [32, 3, 3, 2], false);
	last = convolve(builder, last, 'Conv2d_2a_3x3', [32, 3, 3], false);
	last = convolve(builder, last, 'Conv2d_2b_3x3', [64, 3, 3], true);
	last = builder.node('maxpool1', { type: 'maxPool2d', kernelSize: 3, stride: 2 }, last);
	last = convolve(builder, last, 'Conv2d_3b_1x1', [80, 1, 1], false);
	last = convolve(builder, last, 'Conv2d_4a_3x3', [192, 3, 3], false);
	return builder.node('maxpool2', { type: 'maxPool2d', kernelSize: 3, stride: 2 }, last);
}

/**
 * Inception-v3 for [N, 3, 299, 299] and a thousand classes as torchvision has it; 23 834 568
 * parameters, and 27 161 264 with the auxiliary classifier (Szegedy, Vanhoucke, Ioffe, Shlens & Wojna
 * 2015, https://arxiv.org/abs/1512.00567;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.inception_v3.html).
 */
export function inceptionV3({ auxiliary = false }: InceptionV3Options = {}): Network {
	return buildNetwork((b) => {
		let last = stem(b);
		last = block(b, last, 'Mixed_5b', wide(32));
		last = block(b, last, 'Mixed_5c', wide(64));
		last = block(b, last, 'Mixed_5d', wide(64));
		last = block(b, last, 'Mixed_6a', {
			branch3x3: [[384, 3, 3, 2]],
			branch3x3dbl: [
				[64, 1, 1],
				[96, 3, 3],
				[96, 3, 3, 2]
			],
			branch_pool: ['max']
		});
		last = block(b, last, 'Mixed_6b', factored(128));
		last = block(b, last, 'Mixed_6c', factored(160));
		last = block(b, last, 'Mixed_6d', factored(160));
		last = block(b, last, 'Mixed_6e', factored(192));
		if (auxiliary) auxiliaryHead(b, last);
		last = block(b, last, 'Mixed_7a', {
			branch3x3: [
				[192, 1, 1],
				[320, 3, 3, 2]
			],
			branch7x7x3: [
				[192, 1, 1],
				[192, 1, 7],
				[192, 7, 1],
				[192, 3, 3, 2]
			],
			branch_pool: ['max']
		});
		last = forked(b, last, 'Mixed_7b');
		last = forked(b, last, 'Mixed_7c');
		globalHead(b, last, 1000, 0.5);
	});
}
