import type { Network } from '../network';
import { alexnet } from './alexnet';
import { googlenet } from './googlenet';
import { inceptionV3 } from './inception-v3';
import { lenet5 } from './lenet5';
import { mobilenetV1 } from './mobilenet-v1';
import { nin } from './nin';
import { resnet18, resnet34, resnet50 } from './resnet';
import { unet } from './unet';
import { vgg11, vgg16 } from './vgg';

/** A network to begin with, and the images that it was made for. */
export interface NetworkPreset {
	readonly name: PresetName;
	/** As it is written in papers: `ResNet-50`. */
	readonly title: string;
	readonly year: number;
	/** One image, [1, channels, height, width]. */
	readonly inputShape: readonly [n: number, channels: number, height: number, width: number];
	/** Makes the network, with its usual options. */
	readonly build: () => Network;
}

/** The name of a preset, that of the function that makes it. */
export type PresetName =
	| 'lenet5'
	| 'alexnet'
	| 'nin'
	| 'vgg11'
	| 'vgg16'
	| 'googlenet'
	| 'unet'
	| 'resnet18'
	| 'resnet34'
	| 'resnet50'
	| 'inceptionV3'
	| 'mobilenetV1';

const photo = [1, 3, 224, 224] as const;

/** Every preset, from the oldest to the newest. */
export const networkPresets: readonly NetworkPreset[] = [
	{ name: 'lenet5', title: 'LeNet-5', year: 1998, inputShape: [1, 1, 32, 32], build: lenet5 },
	{ name: 'alexnet', title: 'AlexNet', year: 2012, inputShape: photo, build: alexnet },
	{ name: 'nin', title: 'NiN', year: 2013, inputShape: photo, build: nin },
	{ name: 'vgg11', title: 'VGG-11', year: 2014, inputShape: photo, build: vgg11 },
	{ name: 'vgg16', title: 'VGG-16', year: 2014, inputShape: photo, build: vgg16 },
	{ name: 'googlenet', title: 'GoogLeNet', year: 2014, inputShape: photo, build: googlenet },
	{ name: 'unet', title: 'U-Net', year: 2015, inputShape: [1, 1, 64, 64], build: unet },
	{ name: 'resnet18', title: 'ResNet-18', year: 2015, inputShape: photo, build: resnet18 },
	{ name: 'resnet34', title: 'ResNet-34', year: 2015, inputShape: photo, build: resnet34 },
	{ name: 'resnet50', title: 'ResNet-50', year: 2015, inputShape: photo, build: resnet50 },
	{
		name: 'inceptionV3',
		title: 'Inception-v3',
		year: 2015,
		inputShape: [1, 3, 299, 299],
		build: inceptionV3
	},
	{ name: 'mobilenetV1', title: 'MobileNet', year: 2017, inputShape: photo, build: mobilenetV1 }
];
