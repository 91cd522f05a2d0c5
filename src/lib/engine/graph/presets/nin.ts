import { sequential } from '../builder';
import type { Layer } from '../layers';
import type { Network } from '../network';

interface Stage {
	readonly outChannels: number;
	readonly kernelSize: number;
	readonly stride?: number;
	readonly padding?: number;
	/** The channels that the two 1×1 convolutions after it make. */
	readonly mixed: readonly [first: number, second: number];
}

const stages: readonly Stage[] = [
	{ outChannels: 96, kernelSize: 11, stride: 4, mixed: [96, 96] },
	{ outChannels: 256, kernelSize: 5, padding: 2, mixed: [256, 256] },
	{ outChannels: 384, kernelSize: 3, padding: 1, mixed: [384, 384] },
	{ outChannels: 1024, kernelSize: 3, padding: 1, mixed: [1024, 1000] }
];

/** A convolution and two of 1×1, a small network that looks at every place: `conv1`, `cccp1`, `cccp2`. */
function mlpconv({ mixed, ...convolution }: Stage, index: number): Record<string, Layer> {
	const [first, second] = [2 * index + 1, 2 * index + 2];
	return {
		[`conv${index + 1}`]: { type: 'conv2d', ...convolution },
		[`conv${index + 1}_relu`]: { type: 'relu' },
		[`cccp${first}`]: { type: 'conv2d', outChannels: mixed[0], kernelSize: 1 },
		[`cccp${first}_relu`]: { type: 'relu' },
		[`cccp${second}`]: { type: 'conv2d', outChannels: mixed[1], kernelSize: 1 },
		[`cccp${second}_relu`]: { type: 'relu' }
	};
}

/**
 * Network in Network for [N, 3, 224, 224] and a thousand classes, as in Caffe's model zoo: the mean of
 * each of a thousand maps is the score of its class, and there is no linear layer. Its 7 595 176
 * parameters are our sum over its layers (30 MB in the model zoo). Caffe rounds the size of pooling
 * up (Lin, Chen & Yan 2013, https://arxiv.org/abs/1312.4400;
 * https://gist.github.com/mavenlin/d802a5849de39225bcc6).
 */
export function nin(): Network {
	const [stage1, stage2, stage3, stage4] = stages.map(mlpconv);
	const pool: Layer = { type: 'maxPool2d', kernelSize: 3, stride: 2, ceilMode: true };
	return sequential({
		...stage1,
		pool1: pool,
		...stage2,
		pool2: pool,
		...stage3,
		pool3: pool,
		dropout: { type: 'dropout' },
		...stage4,
		pool4: { type: 'globalAvgPool2d' },
		flatten: { type: 'flatten' }
	});
}
