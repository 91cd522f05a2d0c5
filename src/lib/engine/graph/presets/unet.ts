import { buildNetwork, type NetworkBuilder } from '../builder';
import type { Network } from '../network';

/** How large a U-Net is; small if left out. */
export interface UnetOptions {
	/** Channels at each level, from the top to the bottom; 8, 16, 32. */
	readonly channels?: readonly number[];
	/** Classes of a pixel; 2. */
	readonly numClasses?: number;
}

function doubleConvolution(builder: NetworkBuilder, from: string, outChannels: number): string {
	const convolution = { type: 'conv2d', outChannels, kernelSize: 3, padding: 1 } as const;
	return builder.sequence(from, {
		conv1: convolution,
		relu1: { type: 'relu' },
		conv2: convolution,
		relu2: { type: 'relu' }
	});
}

/**
 * A small U-Net: [N, C, H, W] → [N, numClasses, H, W], where each level but the last halves
 * H and W, which must be divisible. On the way up a 2×2 transposed convolution doubles the maps, and
 * those of the same level on the way down are put beside them. The original has 64 to 1024 channels
 * and no padding, so that it cuts maps to size (Ronneberger, Fischer & Brox 2015,
 * https://arxiv.org/abs/1505.04597).
 */
export function unet(options: UnetOptions = {}): Network {
	const { channels = [8, 16, 32], numClasses = 2 } = options;
	return buildNetwork((builder) => {
		const skips: string[] = [];
		let last = builder.input('x');
		channels.forEach((width, level) => {
			const isBottom = level === channels.length - 1;
			const name = isBottom ? 'bottom' : `down${level + 1}`;
			last = doubleConvolution(builder.within(name), last, width);
			if (isBottom) return;
			skips.push(last);
			last = builder.within(name).node('pool', { type: 'maxPool2d', kernelSize: 2 }, last);
		});
		for (let level = channels.length - 2; level >= 0; level--) {
			const block = builder.within(`up${level + 1}`);
			const width = channels[level];
			last = block.node(
				'upsample',
				{ type: 'convTranspose2d', outChannels: width, kernelSize: 2, stride: 2 },
				last
			);
			last = block.node('concat', { type: 'concat', dim: 1 }, skips[level], last);
			last = doubleConvolution(block, last, width);
		}
		builder.node('head', { type: 'conv2d', outChannels: numClasses, kernelSize: 1 }, last);
	});
}
