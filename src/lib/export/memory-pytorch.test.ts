import { rational, tensor } from '$lib/engine';
import { expect, it } from 'vitest';
import { memoryPytorch } from './memory-pytorch';

const planes = tensor([3, 1, 2], [1, 2, 10, 20, 100, 200].map(rational.from));

it('writes the pixels row by row and lays them out as the figure does', () => {
	expect(memoryPytorch({ planes, layout: 'chw', place: 3 })).toBe(`import torch

# rows, columns, channels: as files and cameras give a picture
x = torch.tensor([
    [[1, 10, 100], [2, 20, 200]]
], dtype=torch.uint8)

# channels first, as torch.nn wants it
y = x.permute(2, 0, 1).contiguous()
print(y.shape, y.stride())
print(y.flatten()[3])`);
	expect(memoryPytorch({ planes, layout: 'hwc', place: 0 })).toContain('\ny = x\n');
});
