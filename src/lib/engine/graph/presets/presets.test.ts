import { describe, expect, it } from 'vitest';
import {
	networkPresets,
	networkReads,
	outputNames,
	receptiveFieldBottomUp,
	receptiveFieldPath,
	receptiveFields,
	receptiveFieldTopDown,
	resolveNetwork,
	summary
} from '../../index';
import { cellHull, fieldSpan, inceptionV3, receptiveCells, resnet50, vgg16 } from '../../index';
import type { Network, PresetName } from '../../index';

interface Published {
	readonly name: PresetName | 'inceptionV3 with aux' | 'resnet50 v1';
	readonly network: Network;
	readonly inputShape: readonly number[];
}

const presets: readonly Published[] = [
	...networkPresets.map(({ name, build, inputShape }) => ({ name, network: build(), inputShape })),
	{
		name: 'inceptionV3 with aux',
		network: inceptionV3({ auxiliary: true }),
		inputShape: [1, 3, 299, 299]
	},
	{
		name: 'resnet50 v1',
		network: resnet50({ downsampleIn: '1x1' }),
		inputShape: [1, 3, 224, 224]
	}
];

const find = (name: Published['name']) => {
	const found = presets.find((preset) => preset.name === name);
	if (!found) throw new Error(name);
	return found;
};

/**
 * Parameters and multiply-adds. Those of torchvision's networks round to the numbers of its pages (0.71,
 * 7.61, 15.47, 1.5, 1.81, 3.66, 4.09 and 5.71 GFLOPS, where a multiply-add counts once); the papers
 * have 569 million for MobileNet and 3.8 billion for ResNet-50. The others are added up by hand.
 */
const costs: readonly (readonly [Published['name'], parameters: number, multiplyAdds: number])[] = [
	['lenet5', 61_706, 416_520],
	['alexnet', 61_100_840, 714_188_480],
	['nin', 7_595_176, 1_100_188_800],
	['vgg11', 132_863_336, 7_609_090_048],
	['vgg16', 138_357_544, 15_470_264_320],
	['googlenet', 6_624_904, 1_498_376_192],
	['unet', 29_330, 25_001_984],
	['resnet18', 11_689_512, 1_814_073_344],
	['resnet34', 21_797_672, 3_663_761_408],
	['resnet50', 25_557_032, 4_089_184_256],
	['resnet50 v1', 25_557_032, 3_857_973_248],
	['inceptionV3', 23_834_568, 5_713_216_096],
	['inceptionV3 with aux', 27_161_264, 5_718_899_296],
	['mobilenetV1', 4_231_976, 568_740_352]
];

describe('networks that made history', () => {
	it('are all held against published numbers', () => {
		expect(costs.map(([name]) => name).sort()).toEqual(presets.map(({ name }) => name).sort());
	});

	it.each(costs)('%s has %i parameters and %i multiply-adds', (name, parameters, multiplyAdds) => {
		const { network, inputShape } = find(name);
		const { totals } = summary(network, inputShape);
		expect([totals.trainable, totals.multiplyAdds]).toEqual([parameters, multiplyAdds]);
	});

	it('LeNet-5 keeps 156, 2416, 48 120, 10 164 and 850 numbers', () => {
		const { rows } = summary(find('lenet5').network, [1, 1, 32, 32]);
		const kept = rows.map(({ trainable }) => trainable).filter((count) => count > 0);
		expect(kept).toEqual([156, 2416, 48_120, 10_164, 850]);
	});

	it.each(presets.map((preset) => [preset.name, preset] as const))(
		'%s hands out what it was made for',
		(name, { network, inputShape }) => {
			const shapes = new Map(
				resolveNetwork(network, inputShape).nodes.map((node) => [node.name, node.outputShape])
			);
			const made = outputNames(network).map((output) => shapes.get(output));
			if (name === 'unet') expect(made).toEqual([[1, 2, 64, 64]]);
			else if (name === 'lenet5') expect(made).toEqual([[1, 10]]);
			else if (name === 'inceptionV3 with aux')
				expect(made).toEqual([
					[1, 1000],
					[1, 1000]
				]);
			else expect(made).toEqual([[1, 1000]]);
		}
	);

	it.each([
		['alexnet', 'pool5', [1, 256, 6, 6]],
		['nin', 'cccp8', [1, 1000, 6, 6]],
		['vgg16', 'pool5', [1, 512, 7, 7]],
		['googlenet', 'inception4e.concat', [1, 832, 14, 14]],
		['googlenet', 'inception5b.concat', [1, 1024, 7, 7]],
		['resnet50', 'layer1.2.relu', [1, 256, 56, 56]],
		['resnet50', 'layer4.2.relu', [1, 2048, 7, 7]],
		['inceptionV3', 'Mixed_5d.concat', [1, 288, 35, 35]],
		['inceptionV3', 'Mixed_6e.concat', [1, 768, 17, 17]],
		['inceptionV3', 'Mixed_7c.concat', [1, 2048, 8, 8]],
		['mobilenetV1', 'block13.pointwise.relu', [1, 1024, 7, 7]],
		['unet', 'bottom.relu2', [1, 32, 16, 16]]
	] as const)('%s makes %s of shape %j', (name, node, shape) => {
		const { network, inputShape } = find(name);
		const { nodes } = resolveNetwork(network, inputShape);
		expect(nodes.find((own) => own.name === node)?.outputShape).toEqual(shape);
	});
});

/**
 * Sizes and jumps at the last maps before the mean or the dense layers. Published for AlexNet (195),
 * VGG-16 (212), ResNet-50 (483), Inception-v3 (1311) and MobileNet (315) are those of
 * https://distill.pub/2019/computing-receptive-fields/; its ResNet-50 is the paper's, with the stride
 * in 1×1, and torchvision's sees less. The others follow from the recursion.
 */
const fields: readonly (readonly [Published['name'], node: string, size: number, jump: number])[] =
	[
		['lenet5', 'pool2', 16, 4],
		['alexnet', 'pool5', 195, 32],
		['vgg11', 'pool5', 150, 32],
		['vgg16', 'conv5_3', 196, 16],
		['vgg16', 'pool5', 212, 32],
		['resnet18', 'layer4.1.relu', 435, 32],
		['resnet34', 'layer4.2.relu', 899, 32],
		['resnet50', 'layer4.2.relu', 427, 32],
		['resnet50 v1', 'layer4.2.relu', 483, 32],
		['inceptionV3', 'Mixed_7c.concat', 1311, 32],
		['mobilenetV1', 'block13.pointwise.relu', 315, 32]
	];

describe('what networks see', () => {
	it.each(fields)('%s sees by %s %i pixels, %i apart', (name, node, size, jump) => {
		const { network, inputShape } = find(name);
		const reads = networkReads(resolveNetwork(network, inputShape));
		const seen = receptiveFields(reads);
		const path = receptiveFieldPath(reads, seen, node)?.map(({ window }) => window) ?? [];
		const { rows, columns } = seen.fields.get(node) ?? {};
		expect(rows).toMatchObject({ kind: 'sliding', size, period: 1, advance: jump });
		expect(columns).toEqual(rows);
		expect(receptiveFieldBottomUp(path).at(-1)).toMatchObject({ size, jump });
		expect(receptiveFieldTopDown(path).at(-1)?.below).toBe(size);
		expect(seen.misalignments).toEqual([]);
	});

	it('is everything behind the mean of whole maps or a dense layer', () => {
		const reads = networkReads(resolveNetwork(find('resnet18').network, [1, 3, 224, 224]));
		const { fields: seen } = receptiveFields(reads);
		for (const node of ['avgpool', 'fc']) expect(seen.get(node)?.rows).toEqual({ kind: 'whole' });
	});

	it('does not depend on how large the image is', () => {
		const of = (size: number) => {
			const reads = networkReads(resolveNetwork(vgg16(), [1, 3, size, size]));
			return receptiveFields(reads).fields.get('pool5');
		};
		expect(of(256)).toEqual(of(224));
	});

	it.each([
		['vgg16', 'pool5'],
		['alexnet', 'pool5'],
		['googlenet', 'inception4a.concat'],
		['resnet34', 'layer3.0.relu'],
		['mobilenetV1', 'block7.pointwise.relu'],
		['inceptionV3', 'Mixed_6b.branch7x7.2.relu']
	] as const)(
		'of the middle cell of %s at %s is, far from the edge, what is read',
		(name, node) => {
			const { network } = find(name);
			const reads = networkReads(resolveNetwork(network, [1, 3, 448, 448]));
			const { rows } = receptiveFields(reads).fields.get(node) ?? {};
			const middle = Math.floor((reads.nodes.get(node)?.mapSize[0] ?? 0) / 2);
			const hull = cellHull(receptiveCells(reads, node, [middle, middle]));
			expect(rows?.kind === 'sliding' && fieldSpan(rows, middle)).toEqual(hull?.rows);
			expect(hull?.rows.first).toBeGreaterThan(0);
		}
	);

	it('lies beside what comes down through U-Net’s skips', () => {
		const reads = networkReads(resolveNetwork(find('unet').network, [1, 1, 64, 64]));
		const { fields: seen, misalignments } = receptiveFields(reads);
		expect(misalignments.map(({ node, axis }) => [node, axis])).toEqual([
			['up2.concat', 'rows'],
			['up2.concat', 'columns'],
			['up1.concat', 'rows'],
			['up1.concat', 'columns']
		]);
		const all = { fields: seen, misalignments };
		expect(receptiveFieldPath(reads, all, 'head')).toBeNull();
		expect(receptiveFieldPath(reads, all, 'bottom.conv1')).toHaveLength(7);
		expect(() => receptiveFieldPath(reads, all, 'top')).toThrow("node 'top'");
		expect(seen.get('up2.upsample')?.rows).toMatchObject({ period: 2, advance: 4 });
		expect(misalignments[0].branches.map(({ input }) => input)).toEqual([
			'down2.relu2',
			'up2.upsample'
		]);
	});
});
