import { buildNetwork, type NetworkBuilder } from '../builder';
import type { Layer } from '../layers';
import type { Network } from '../network';
import { globalHead } from './blocks';

/** Where the first block of a stage of ResNet-50 makes the maps smaller. */
export interface Resnet50Options {
	/**
	 * '3x3' as in torchvision and called v1.5, or the first '1x1' as in the paper, which costs fewer
	 * multiply-adds and sees more; '3x3'.
	 */
	readonly downsampleIn?: '1x1' | '3x3';
}

type Block = (
	builder: NetworkBuilder,
	from: string,
	channels: number,
	stride: number
) => { readonly end: string; readonly outChannels: number };

const bn: Layer = { type: 'batchNorm2d' };
const relu: Layer = { type: 'relu' };

function convolution(outChannels: number, kernelSize: 1 | 3, stride = 1): Layer {
	const padding = kernelSize === 3 ? 1 : 0;
	return { type: 'conv2d', outChannels, kernelSize, stride, padding, bias: false };
}

/** Two 3×3 convolutions. */
const basicBlock: Block = (builder, from, channels, stride) => ({
	end: builder.sequence(from, {
		conv1: convolution(channels, 3, stride),
		bn1: bn,
		relu1: relu,
		conv2: convolution(channels, 3),
		bn2: bn
	}),
	outChannels: channels
});

/** A 3×3 convolution between one of 1×1 that makes few channels and one that makes four times as many. */
const bottleneck =
	({ downsampleIn = '3x3' }: Resnet50Options): Block =>
	(builder, from, channels, stride) => ({
		end: builder.sequence(from, {
			conv1: convolution(channels, 1, downsampleIn === '1x1' ? stride : 1),
			bn1: bn,
			relu1: relu,
			conv2: convolution(channels, 3, downsampleIn === '3x3' ? stride : 1),
			bn2: bn,
			relu2: relu,
			conv3: convolution(4 * channels, 1),
			bn3: bn
		}),
		outChannels: 4 * channels
	});

function resnet(block: Block, depths: readonly number[]): Network {
	return buildNetwork((builder) => {
		let last = builder.sequence(builder.input('x'), {
			conv1: {
				type: 'conv2d',
				inChannels: 3,
				outChannels: 64,
				kernelSize: 7,
				stride: 2,
				padding: 3,
				bias: false
			},
			bn1: bn,
			relu,
			maxpool: { type: 'maxPool2d', kernelSize: 3, stride: 2, padding: 1 }
		});
		let inChannels = 64;
		depths.forEach((depth, stage) => {
			for (let index = 0; index < depth; index++) {
				const inside = builder.within(`layer${stage + 1}`).within(`${index}`);
				const stride = stage > 0 && index === 0 ? 2 : 1;
				const { end, outChannels } = block(inside, last, 64 * 2 ** stage, stride);
				const isSame = stride === 1 && outChannels === inChannels;
				const shortcut = isSame
					? last
					: inside.within('downsample').sequence(last, {
							conv: convolution(outChannels, 1, stride),
							bn
						});
				last = inside.node('relu', relu, inside.node('add', { type: 'add' }, end, shortcut));
				inChannels = outChannels;
			}
		});
		globalHead(builder, last, 1000, null);
	});
}

/**
 * ResNet-18 for [N, 3, 224, 224] and a thousand classes; 11 689 512 parameters (He, Zhang, Ren & Sun
 * 2015, https://arxiv.org/abs/1512.03385;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.resnet18.html).
 */
export const resnet18 = (): Network => resnet(basicBlock, [2, 2, 2, 2]);

/**
 * ResNet-34 for [N, 3, 224, 224] and a thousand classes; 21 797 672 parameters (He, Zhang, Ren & Sun
 * 2015, https://arxiv.org/abs/1512.03385;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.resnet34.html).
 */
export const resnet34 = (): Network => resnet(basicBlock, [3, 4, 6, 3]);

/**
 * ResNet-50 for [N, 3, 224, 224] and a thousand classes; 25 557 032 parameters (He, Zhang, Ren & Sun
 * 2015, https://arxiv.org/abs/1512.03385;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.resnet50.html).
 */
export const resnet50 = (options: Resnet50Options = {}): Network =>
	resnet(bottleneck(options), [3, 4, 6, 3]);
