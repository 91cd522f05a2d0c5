import { elementCount } from '$lib/engine';
import { sequentialPytorch } from '$lib/export/sequential-pytorch';
import { en } from '$messages/en';
import { layerCostsWords } from '$messages/layer-costs';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyAddsOf, parametersOf } from '../digit-cnn/costs';
import { operations, sizeOf } from '../digit-cnn/layers';
import { costsScene } from './costs-scene';
import { digitNetwork, networkIds } from './networks';
import { hiddenSizes } from './parameters';
import type { CostParameters } from './parameters';
import { countedHow } from './words';

const { defaults } = costsScene.parameters;
const anyParameters: fc.Arbitrary<CostParameters> = fc.record({
	network: fc.constantFrom(...networkIds),
	extra: fc.integer({ min: 0, max: 6 }),
	hidden: fc.constantFrom(...hiddenSizes)
});

describe('the costs of the digit network', () => {
	it.each(operations)('are the same for $id as those that its own scene counts', (layer) => {
		const row = costsScene.run(defaults).rows.find(({ name }) => name === layer.id);
		expect(row?.trainable).toBe(parametersOf(layer));
		expect(row?.multiplyAdds).toBe(multiplyAddsOf(layer));
		expect(elementCount(row?.outputShape ?? [])).toBe(sizeOf(layer));
	});

	it('grow by one layer with every convolution that is put in, and stay below the dense rival', () => {
		const counts = [0, 1, 6].map((extra) => costsScene.run({ ...defaults, extra }).own);
		expect(counts.map(({ weighted }) => weighted)).toEqual([3, 4, 9]);
		const [plain, one, six] = counts.map(({ cost }) => cost.trainable);
		expect(six - plain).toBe(6 * (one - plain));
		expect(six).toBeLessThan(costsScene.run(defaults).dense.cost.trainable);
	});

	it('are those of papers for the others', () => {
		const total = (network: CostParameters['network']) =>
			costsScene.run({ ...defaults, network }).own.cost.trainable;
		expect(total('lenet5')).toBe(61_706);
		expect(total('alexnet')).toBe(61_100_840);
		expect(total('vgg16')).toBe(138_357_544);
	});
});

describe('the scene', () => {
	it('adds up what it shows, and says every layer in every language', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = costsScene.run(params);
				const { trace } = run.timeline[0];
				expect(trace.at(trace.length - 1).soFar).toEqual({
					trainable: run.own.cost.trainable,
					multiplyAdds: run.own.cost.multiplyAdds
				});
				const index = seed % trace.length;
				const step = trace.at(index);
				for (const messages of [en, zh]) {
					const told = [
						costsScene.narrate(step, run, messages),
						countedHow(step.row, layerCostsWords[messages.language]) ?? '',
						...costsScene.table(step, run, messages).rows.flat()
					].join(' ');
					expect(told).not.toMatch(/undefined|NaN|≈|\[object/);
				}
				const state = { params, grain: 'layer', index, pinned: null } as const;
				const { codec } = costsScene;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the network in PyTorch', () => {
	it('has a module for every layer', () => {
		const { network, inputShape } = digitNetwork(1);
		const code = sequentialPytorch(network, inputShape);
		expect(code).toContain('nn.Conv2d(1, 8, kernel_size=5, padding=2),\n    nn.ReLU(),');
		expect(code).toContain('nn.Conv2d(16, 16, kernel_size=3, padding=1)');
		expect(code).toContain('nn.Flatten(),\n    nn.Linear(784, 10),\n    nn.Softmax(dim=1)');
		expect(code).toContain('x = torch.randn(1, 1, 28, 28)');
	});

	it.each(networkIds)('is written for %s', (network) => {
		const { sized } = costsScene.run({ ...defaults, network });
		expect(sequentialPytorch(sized.network, sized.inputShape)).not.toContain('undefined');
	});
});
