import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'How far networks see',
	names: {
		alexnet: 'AlexNet',
		vgg16: 'VGG-16',
		resnet50Paper: 'ResNet-50, as in the paper',
		resnet50Torchvision: 'ResNet-50, as in torchvision',
		inceptionV3: 'Inception-v3',
		mobilenetV1: 'MobileNet'
	},
	networks: 'Networks: choose one',
	head: { network: 'Network', year: 'Year', input: 'Image', size: 'Sees', jump: 'Jump' },
	layers: (network: string) => `Every layer of ${network} with a window`,
	layerHead: {
		layer: 'Layer',
		kernel: 'k',
		stride: 's',
		size: 'size r',
		jump: 'jump j',
		map: 'map'
	},
	layerSlider: 'Layer',
	layerValue: (number: number, count: number, node: string) => `${number} of ${count}: ${node}`,
	plot: 'Size of the field, layer by layer',
	plotAlt: (network: string, layers: number, size: number, side: number) =>
		`Sizes of fields against the number of windows on the way up, one line for each network, on a scale on which each step up doubles. ${network} ends after ${layers} windows at ${size} pixels; the image has ${side}.`,
	plotAcross: 'windows on the way up',
	image: (side: number) => `image ${side}`,
	square: (side: number) => `Image of ${side}×${side}`,
	squareAlt: (side: number, size: number, first: number, last: number) =>
		`A square image of ${side} pixels a side, and the field of a middle cell on it, ${size} pixels a side, from ${first} to ${last}.`,
	told: (node: string, map: number, size: number, jump: number) =>
		`${node} has ${map}×${map} cells. Each sees ${size}×${size} pixels, and its neighbour’s field lies ${jump} further on.`,
	inside: (inside: number, side: number, size: number) =>
		inside === side
			? size > side
				? 'That is more than there is: the whole image, with padding all around.'
				: 'That is exactly the whole image.'
			: `The middle cell sees ${inside} of ${side} pixels a side.`,
	neighbour: 'the neighbour’s field',
	middles: 'middles of all fields'
};

/** The words of the published networks; a page has them only once it has what they belong to. */
export type ReceptiveNetworksWords = typeof en;

const zh: ReceptiveNetworksWords = {
	title: '各个网络看得多远',
	names: {
		alexnet: 'AlexNet',
		vgg16: 'VGG-16',
		resnet50Paper: 'ResNet-50（论文）',
		resnet50Torchvision: 'ResNet-50（torchvision）',
		inceptionV3: 'Inception-v3',
		mobilenetV1: 'MobileNet'
	},
	networks: '选一个网络',
	head: { network: '网络', year: '年份', input: '图片', size: '看到', jump: '间距' },
	layers: (network) => `${network} 中带窗口的各层`,
	layerHead: {
		layer: '层',
		kernel: 'k',
		stride: 's',
		size: '大小 r',
		jump: '间距 j',
		map: '特征图'
	},
	layerSlider: '层',
	layerValue: (number, count, node) => `${count} 层中的第 ${number} 层：${node}`,
	plot: '逐层的感受野大小',
	plotAlt: (network, layers, size, side) =>
		`横轴是往上经过的窗口数，纵轴是感受野的大小，每升一格翻一倍，每个网络一条线。${network} 经过 ${layers} 个窗口，到 ${size} 个像素；图片边长 ${side}。`,
	plotAcross: '往上经过的窗口数',
	image: (side) => `图片 ${side}`,
	square: (side) => `${side}×${side} 的图片`,
	squareAlt: (side, size, first, last) =>
		`边长 ${side} 像素的图片，上面画着正中一格的感受野，边长 ${size} 像素，从 ${first} 到 ${last}。`,
	told: (node, map, size, jump) =>
		`${node} 有 ${map}×${map} 格，每格看到 ${size}×${size} 个像素，相邻两格的感受野错开 ${jump} 个像素。`,
	inside: (inside, side, size) =>
		inside === side
			? size > side
				? '比图片还大：看得到整张图，外加四周的填充。'
				: '正好是整张图。'
			: `正中那一格在每个方向上看到 ${side} 个像素中的 ${inside} 个。`,
	neighbour: '相邻一格的感受野',
	middles: '各格感受野的中心'
};

export const receptiveNetworksWords: Translated<ReceptiveNetworksWords> = { en, zh };
