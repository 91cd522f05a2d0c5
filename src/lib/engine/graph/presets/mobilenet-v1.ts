import { buildNetwork } from '../builder';
import type { Network } from '../network';
import { convBnRelu, globalHead } from './blocks';

/** The channels that each block makes, and its stride. */
const blocks: readonly (readonly [outChannels: number, stride: number])[] = [
	[64, 1],
	[128, 2],
	[128, 1],
	[256, 2],
	[256, 1],
	[512, 2],
	[512, 1],
	[512, 1],
	[512, 1],
	[512, 1],
	[512, 1],
	[1024, 2],
	[1024, 1]
];

/**
 * MobileNet (version 1, width 1.0) for [N, 3, 224, 224] and a thousand classes: each block filters
 * every channel by itself, then mixes them by 1×1; 4 231 976 parameters. torchvision does not have
 * it; padding is 1 all round, as in its version 2 (Howard et al. 2017,
 * https://arxiv.org/abs/1704.04861; https://pytorch.org/vision/stable/models/mobilenetv2.html).
 */
export function mobilenetV1(): Network {
	return buildNetwork((builder) => {
		const stem = { inChannels: 3, outChannels: 32, kernelSize: 3, stride: 2, padding: 1 };
		let last = convBnRelu(builder, builder.input('x'), 'conv1', stem);
		let channels = 32;
		blocks.forEach(([outChannels, stride], index) => {
			const block = builder.within(`block${index + 1}`);
			const depthwise = {
				inChannels: channels,
				outChannels: channels,
				groups: channels,
				kernelSize: 3,
				stride,
				padding: 1
			};
			last = convBnRelu(block, last, 'depthwise', depthwise);
			last = convBnRelu(block, last, 'pointwise', { outChannels, kernelSize: 1 });
			channels = outChannels;
		});
		globalHead(builder, last, 1000, null);
	});
}
