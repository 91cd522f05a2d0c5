import { describe, expect, it } from 'vitest';
import { effectiveCodec } from '$lib/scenes/effective-field/parameters';
import { gradientField } from '$lib/scenes/effective-field/gradient';
import { receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import { publishedCodec, publishedIds } from '$lib/scenes/receptive-networks/parameters';
import { publishedNetwork } from '$lib/scenes/receptive-networks/published';
import { chain, publishedChains } from './chains';
import lesson from './lesson';
import { gradientStates, networkStates, numbers, states } from './numbers';

describe('the numbers of the text', () => {
	it('are those that it was written for', () => {
		expect(numbers).toMatchObject({
			...{ sizes: '3, 5, 7', top: 7, product: 27 },
			...{ stridedSizes: '3, 7, 15', stridedJumps: '2, 4, 8', strideBelow: 11, strideAbove: 7 },
			...{ threeWeights: 27, sevenWeights: 49, saved: '≈45 %' },
			...{ paddedSize: 7, paddedFirst: '−3', paddedLast: 3 },
			...{ dilatedSize: 15, dilatedWeights: 27, griddedField: 13, griddedSeen: 7 },
			...{ alexnetDown: '3, 5, 7, 9, 19, 23, 47, 195', jump: 32 },
			...{ ways: '1, 3, 6, 7, 6, 3, 1', mostWays: 49, allWays: 729 },
			...{ fourSide: 9, sixteenSide: 33 },
			networks: {
				...{ alexnet: 195, vgg16: 212, mobilenetV1: 315, inceptionV3: 1311 },
				...{ resnet50Paper: 483, resnet50Torchvision: 427 }
			}
		});
	});

	it.each(publishedIds)('the windows of %s are those of the network itself', (id) => {
		const { layers } = publishedNetwork(id);
		const written = layers.map(
			({ kernel, stride }) => `${kernel}${stride === 1 ? '' : `/${stride}`}`
		);
		expect(publishedChains[id]).toBe(written.join(' '));
		expect(chain(publishedChains[id]).upwards).toEqual(layers.map(({ size }) => size));
	});

	it.each([
		['shallow', 3],
		['deep', 10]
	] as const)('the shares of the %s stack are those of its gradient', (name, depth) => {
		const { side, half, halfShare } = gradientField({ depth, weights: 'ones', seed: 1 });
		expect(numbers[name]).toMatchObject({ side, half, share: `≈${Math.round(100 * halfShare)} %` });
	});
});

describe('the states that the text opens', () => {
	const stacks = { ...states, placed: lesson.scenes.stack.state };
	it.each(Object.entries(stacks))('%s is a stack', (_, state) => {
		expect(receptiveFieldScene.codec.decode(state).problems).toEqual([]);
	});

	it.each(Object.entries(networkStates))('%s is a network', (_, state) => {
		expect(publishedCodec.decode(state).problems).toEqual([]);
	});

	const gradients = { ...gradientStates, placed: lesson.scenes.effective.state };
	it.each(Object.entries(gradients))('%s is a gradient', (_, state) => {
		expect(effectiveCodec.decode(state).problems).toEqual([]);
	});

	it.each([
		['strideBelow', 11],
		['strideAbove', 7],
		['seven', 7],
		['dilated', 15],
		['gridded', 13],
		['strided', 15]
	] as const)('%s sees %i cells', (name, size) => {
		const { params } = receptiveFieldScene.codec.decode(states[name]).state;
		expect(receptiveFieldScene.run(params).upwards.at(-1)?.size).toBe(size);
	});
});
