import { buildNetwork, type NetworkBuilder } from '../builder';
import type { LayerOptions } from '../layers';
import type { Network } from '../network';
import { convBnRelu, globalHead } from './blocks';

/** The channels of the four branches of a block, with those that a 1×1 convolution leaves before. */
type Channels = readonly [
	one: number,
	threeReduced: number,
	three: number,
	fiveReduced: number,
	five: number,
	pooled: number
];

const eps = 0.001;

const convolve = (
	builder: NetworkBuilder,
	from: string,
	name: string,
	options: LayerOptions['conv2d']
) => convBnRelu(builder, from, name, options, eps);

const pool = (kernelSize: number) =>
	({ type: 'maxPool2d', kernelSize, stride: 2, ceilMode: true }) as const;

function inception(builder: NetworkBuilder, from: string, name: string, channels: Channels) {
	const [one, threeReduced, three, fiveReduced, five, pooled] = channels;
	const block = builder.within(name);
	const around = { kernelSize: 3, padding: 1 };
	const branch1 = convolve(block, from, 'branch1', { outChannels: one, kernelSize: 1 });
	const reduce2 = { outChannels: threeReduced, kernelSize: 1 };
	const branch2 = convolve(block, convolve(block, from, 'branch2.0', reduce2), 'branch2.1', {
		outChannels: three,
		...around
	});
	const reduce3 = { outChannels: fiveReduced, kernelSize: 1 };
	const branch3 = convolve(block, convolve(block, from, 'branch3.0', reduce3), 'branch3.1', {
		outChannels: five,
		...around
	});
	const kept = block.node('branch4.0', { type: 'maxPool2d', ...around, stride: 1 }, from);
	const branch4 = convolve(block, kept, 'branch4.1', { outChannels: pooled, kernelSize: 1 });
	return block.node('concat', { type: 'concat', dim: 1 }, branch1, branch2, branch3, branch4);
}

/**
 * GoogLeNet for [N, 3, 224, 224] and a thousand classes as torchvision has it, without the auxiliary
 * classifiers of training: with batch normalisation, and with 3×3 where the paper has 5×5;
 * 6 624 904 parameters (Szegedy et al. 2014, https://arxiv.org/abs/1409.4842;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.googlenet.html).
 */
export function googlenet(): Network {
	return buildNetwork((b) => {
		let last = convolve(b, b.input('x'), 'conv1', {
			inChannels: 3,
			outChannels: 64,
			kernelSize: 7,
			stride: 2,
			padding: 3
		});
		last = b.node('maxpool1', pool(3), last);
		last = convolve(b, last, 'conv2', { outChannels: 64, kernelSize: 1 });
		last = convolve(b, last, 'conv3', { outChannels: 192, kernelSize: 3, padding: 1 });
		last = b.node('maxpool2', pool(3), last);
		last = inception(b, last, 'inception3a', [64, 96, 128, 16, 32, 32]);
		last = inception(b, last, 'inception3b', [128, 128, 192, 32, 96, 64]);
		last = b.node('maxpool3', pool(3), last);
		last = inception(b, last, 'inception4a', [192, 96, 208, 16, 48, 64]);
		last = inception(b, last, 'inception4b', [160, 112, 224, 24, 64, 64]);
		last = inception(b, last, 'inception4c', [128, 128, 256, 24, 64, 64]);
		last = inception(b, last, 'inception4d', [112, 144, 288, 32, 64, 64]);
		last = inception(b, last, 'inception4e', [256, 160, 320, 32, 128, 128]);
		last = b.node('maxpool4', pool(2), last);
		last = inception(b, last, 'inception5a', [256, 160, 320, 32, 128, 128]);
		last = inception(b, last, 'inception5b', [384, 192, 384, 48, 128, 128]);
		globalHead(b, last, 1000, 0.2);
	});
}
