import { rational, tensor } from '$lib/engine';
import { expect, it } from 'vitest';
import { densePytorch } from './dense-pytorch';

const numbers = (shape: number[], data: number[]) => tensor(shape, data.map(rational.from));
const layer = {
	maps: numbers([1, 1, 2], [3, 4]),
	weight: numbers([1, 2], [1, -2]),
	bias: numbers([1], [5])
};

it('flattens the maps for a dense layer, and the other way round makes kernels of the weights', () => {
	const dense = densePytorch({ ...layer, view: 'dense' });
	expect(dense).toContain('x = maps.flatten(1)\ny = F.linear(x, weight, bias)');
	expect(dense).toContain('bias = torch.tensor([5], dtype=torch.float64)');
	const convolution = densePytorch({ ...layer, view: 'convolution' });
	expect(convolution).toContain('kernels = weight.reshape(-1, 1, 1, 2)');
	expect(convolution).toContain('y = F.conv2d(maps, kernels, bias)');
	expect(convolution).not.toContain('flatten(1)');
});
