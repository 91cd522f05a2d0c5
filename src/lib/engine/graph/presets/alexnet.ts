import { sequential } from '../builder';
import type { Network } from '../network';

/**
 * AlexNet for [N, 3, 224, 224] and a thousand classes as torchvision has it: one column of 64 to 384
 * channels and no response normalisation; 61 100 840 parameters. The original had 96 to 384 channels
 * in two columns, one for each graphics card (Krizhevsky, Sutskever & Hinton 2012, ImageNet
 * classification with deep convolutional neural networks; Krizhevsky 2014, One weird trick for
 * parallelizing convolutional neural networks, https://arxiv.org/abs/1404.5997;
 * https://pytorch.org/vision/stable/models/generated/torchvision.models.alexnet.html).
 */
export function alexnet(): Network {
	return sequential({
		conv1: {
			type: 'conv2d',
			inChannels: 3,
			outChannels: 64,
			kernelSize: 11,
			stride: 4,
			padding: 2
		},
		relu1: { type: 'relu' },
		pool1: { type: 'maxPool2d', kernelSize: 3, stride: 2 },
		conv2: { type: 'conv2d', outChannels: 192, kernelSize: 5, padding: 2 },
		relu2: { type: 'relu' },
		pool2: { type: 'maxPool2d', kernelSize: 3, stride: 2 },
		conv3: { type: 'conv2d', outChannels: 384, kernelSize: 3, padding: 1 },
		relu3: { type: 'relu' },
		conv4: { type: 'conv2d', outChannels: 256, kernelSize: 3, padding: 1 },
		relu4: { type: 'relu' },
		conv5: { type: 'conv2d', outChannels: 256, kernelSize: 3, padding: 1 },
		relu5: { type: 'relu' },
		pool5: { type: 'maxPool2d', kernelSize: 3, stride: 2 },
		avgpool: { type: 'adaptiveAvgPool2d', outputSize: 6 },
		flatten: { type: 'flatten' },
		dropout6: { type: 'dropout' },
		fc6: { type: 'linear', outFeatures: 4096 },
		relu6: { type: 'relu' },
		dropout7: { type: 'dropout' },
		fc7: { type: 'linear', outFeatures: 4096 },
		relu7: { type: 'relu' },
		fc8: { type: 'linear', outFeatures: 1000 }
	});
}
