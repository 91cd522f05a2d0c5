import { sequential } from '../builder';
import type { Layer } from '../layers';
import type { Network } from '../network';

/** The output channels of each convolution, stage by stage; every stage ends with pooling. */
type Stages = readonly (readonly number[])[];

const vgg11Stages: Stages = [[64], [128], [256, 256], [512, 512], [512, 512]];
const vgg16Stages: Stages = [
	[64, 64],
	[128, 128],
	[256, 256, 256],
	[512, 512, 512],
	[512, 512, 512]
];

function vgg(stages: Stages): Network {
	const features = stages.flatMap((channels, stage): [string, Layer][] => {
		const convolutions = channels.flatMap((outChannels, index): [string, Layer][] => [
			[`conv${stage + 1}_${index + 1}`, { type: 'conv2d', outChannels, kernelSize: 3, padding: 1 }],
			[`relu${stage + 1}_${index + 1}`, { type: 'relu' }]
		]);
		return [...convolutions, [`pool${stage + 1}`, { type: 'maxPool2d', kernelSize: 2 }]];
	});
	return sequential({
		...Object.fromEntries(features),
		avgpool: { type: 'adaptiveAvgPool2d', outputSize: 7 },
		flatten: { type: 'flatten' },
		fc6: { type: 'linear', outFeatures: 4096 },
		relu6: { type: 'relu' },
		dropout6: { type: 'dropout' },
		fc7: { type: 'linear', outFeatures: 4096 },
		relu7: { type: 'relu' },
		dropout7: { type: 'dropout' },
		fc8: { type: 'linear', outFeatures: 1000 }
	});
}

/**
 * VGG-11 (configuration A) for [N, 3, 224, 224] and a thousand classes; 132 863 336 parameters
 * (Simonyan & Zisserman 2014, https://arxiv.org/abs/1409.1556;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.vgg11.html).
 */
export const vgg11 = (): Network => vgg(vgg11Stages);

/**
 * VGG-16 (configuration D) for [N, 3, 224, 224] and a thousand classes; 138 357 544 parameters
 * (Simonyan & Zisserman 2014, https://arxiv.org/abs/1409.1556;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.vgg16.html).
 */
export const vgg16 = (): Network => vgg(vgg16Stages);
