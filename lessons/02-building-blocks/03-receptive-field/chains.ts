import { receptiveFieldBottomUp, receptiveFieldTopDown } from '$lib/engine';
import type { FieldWindow } from '$lib/engine';

/** Kernel and stride of each window on the way up, in order: `11/4 3/2`. */
export function windowsOf(text: string): readonly FieldWindow[] {
	return text.split(' ').map((window) => {
		const [kernel, stride = 1] = window.split('/').map(Number);
		return { kernel, stride, dilation: 1, paddingBefore: 0 };
	});
}

/** The size and the jump at the top of a chain of windows, and the sizes on the way in both directions. */
export function chain(text: string) {
	const windows = windowsOf(text);
	const up = receptiveFieldBottomUp(windows);
	const down = receptiveFieldTopDown(windows);
	const { size, jump } = up[up.length - 1];
	return {
		size,
		jump,
		upwards: up.map((step) => step.size),
		jumps: up.map((step) => step.jump),
		downwards: down.map(({ below }) => below)
	};
}

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');
/** Stages of ResNet-50: how many blocks each has. A block has a 3×3 between two 1×1. */
const stage = (blocks: number, first: string) => `${first} ${times(blocks - 1, '3')}`;

/**
 * The windows of published networks, on the way with the largest field, what is 1×1 without stride left
 * out. A test holds them to the networks themselves, which are too much for a page of text.
 */
export const publishedChains = {
	alexnet: '11/4 3/2 5 3/2 3 3 3 3/2',
	vgg16: '3 3 2/2 3 3 2/2 3 3 3 2/2 3 3 3 2/2 3 3 3 2/2',
	resnet50Paper: `7/2 3/2 ${stage(3, '3')} 1/2 ${stage(4, '3')} 1/2 ${stage(6, '3')} 1/2 ${stage(3, '3')}`,
	resnet50Torchvision: `7/2 3/2 ${stage(3, '3')} ${stage(4, '3/2')} ${stage(6, '3/2')} ${stage(3, '3/2')}`,
	inceptionV3: `3/2 3 3 3/2 3 3/2 5 5 5 3 3/2 ${times(9, '7')} 3/2 ${times(4, '3')}`,
	mobilenetV1: `3/2 3 3/2 3 3/2 3 3/2 ${times(5, '3')} 3/2 3`
} as const;
