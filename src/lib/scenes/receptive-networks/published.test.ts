import { describe, expect, it } from 'vitest';
import { middleField } from './field-square';
import { publishedCodec, publishedIds } from './parameters';
import { publishedNetwork } from './published';

const networks = publishedIds.map((id) => [id, publishedNetwork(id)] as const);

describe('published networks', () => {
	/** Published at https://distill.pub/2019/computing-receptive-fields/, but for torchvision's ResNet-50. */
	it('see as far as is published', () => {
		const ends = networks.map(([id, { side, layers }]) => {
			const { size, jump } = layers[layers.length - 1];
			return [id, side, size, jump];
		});
		expect(ends).toEqual([
			['alexnet', 224, 195, 32],
			['vgg16', 224, 212, 32],
			['resnet50Paper', 224, 483, 32],
			['resnet50Torchvision', 224, 427, 32],
			['inceptionV3', 299, 1311, 32],
			['mobilenetV1', 224, 315, 32]
		]);
	});

	it.each(networks)('%s: sizes and jumps never shrink, maps never grow', (_, { layers }) => {
		expect(layers.length).toBeGreaterThan(5);
		layers.slice(1).forEach((layer, index) => {
			expect(layer.size).toBeGreaterThanOrEqual(layers[index].size);
			expect(layer.jump).toBeGreaterThanOrEqual(layers[index].jump);
			expect(layer.mapSize).toBeLessThanOrEqual(layers[index].mapSize);
		});
	});

	it.each(networks)('%s: a layer adds its kernel less one times the jump below it', (_, own) => {
		own.layers.slice(1).forEach(({ size, kernel }, index) => {
			const below = own.layers[index];
			expect(size).toBe(below.size + (kernel - 1) * below.jump);
		});
	});

	it.each(networks)('%s: the middle field lies about the middle of the image', (_, own) => {
		for (const layer of own.layers) {
			const { first, last, inside } = middleField(layer, own.side);
			expect(last - first + 1).toBe(layer.size);
			expect(inside).toBeLessThanOrEqual(Math.min(layer.size, own.side));
			expect(Math.abs((first + last) / 2 - own.side / 2)).toBeLessThanOrEqual(layer.jump);
		}
	});

	it('come back from a link as they were', () => {
		for (const network of publishedIds) {
			const params = { network, layer: 3 };
			expect(publishedCodec.decode(publishedCodec.encode(params, null)).params).toEqual(params);
		}
	});
});
