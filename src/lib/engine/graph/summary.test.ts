import { describe, expect, it } from 'vitest';
import { buildNetwork, sequential, summary } from '../index';

describe('summary', () => {
	it('counts a small CNN as it is counted by hand', () => {
		const cnn = sequential({
			conv1: { type: 'conv2d', outChannels: 32, kernelSize: 3, padding: 1 },
			bn1: { type: 'batchNorm2d' },
			relu1: { type: 'relu' },
			pool1: { type: 'maxPool2d', kernelSize: 2 },
			conv2: { type: 'conv2d', outChannels: 64, kernelSize: 3, padding: 1, bias: false },
			pool2: { type: 'maxPool2d', kernelSize: 2 },
			flatten: { type: 'flatten' },
			fc: { type: 'linear', outFeatures: 128 }
		});
		const { rows, totals } = summary(cnn, [1, 3, 16, 16]);
		const table = rows.map((row) => [
			...[row.name, row.outputShape.join('×'), row.trainable, row.statistics],
			...[row.multiplyAdds, row.activations]
		]);
		expect(table).toEqual([
			['x', '1×3×16×16', 0, 0, 0, 768],
			['conv1', '1×32×16×16', 896, 0, 32 * 256 * 27, 8192],
			['bn1', '1×32×16×16', 64, 64, 0, 8192],
			['relu1', '1×32×16×16', 0, 0, 0, 8192],
			['pool1', '1×32×8×8', 0, 0, 0, 2048],
			['conv2', '1×64×8×8', 18432, 0, 64 * 64 * 288, 4096],
			['pool2', '1×64×4×4', 0, 0, 0, 1024],
			['flatten', '1×1024', 0, 0, 0, 1024],
			['fc', '1×128', 131200, 0, 131072, 128]
		]);
		expect(totals).toEqual({
			trainable: 896 + 64 + 18432 + 131200,
			statistics: 64,
			parameterBytes: 4 * (896 + 64 + 64 + 18432 + 131200),
			multiplyAdds: 221184 + 1179648 + 131072,
			activations: 33664,
			activationBytes: 4 * 33664
		});
	});

	it('counts multiply-adds for every image, and groups and transposes as what they are', () => {
		const macs = (layer: Parameters<typeof sequential>[0][string], batch: number) =>
			summary(sequential({ layer }), [batch, 8, 6, 6]).totals.multiplyAdds;
		const conv = { type: 'conv2d', outChannels: 8, kernelSize: 3, padding: 1 } as const;
		expect(macs(conv, 1)).toBe(8 * 36 * 72);
		expect(macs(conv, 4)).toBe(4 * 8 * 36 * 72);
		expect(macs({ ...conv, groups: 8 }, 1)).toBe(8 * 36 * 9);
		const stride = { type: 'convTranspose2d', outChannels: 4, kernelSize: 2, stride: 2 } as const;
		expect(macs(stride, 1)).toBe(8 * 36 * 4 * 4);
	});

	it('takes the shapes of several inputs by name', () => {
		const network = buildNetwork((b) => {
			b.node('sum', { type: 'concat', dim: 1 }, b.input('x'), b.input('y'));
		});
		const { rows } = summary(network, { x: [1, 2, 3, 3], y: [1, 4, 3, 3] });
		expect(rows.map(({ outputShape }) => outputShape[1])).toEqual([2, 4, 6]);
		expect(rows[2].inputShapes).toEqual([
			[1, 2, 3, 3],
			[1, 4, 3, 3]
		]);
	});
});
