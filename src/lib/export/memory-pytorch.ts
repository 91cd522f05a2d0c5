import { permute } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** A picture in memory as the generated code needs it. */
export interface MemoryCall {
	/** [C, H, W], whole numbers from 0 to 255. */
	readonly planes: Tensor<Rational>;
	readonly layout: 'hwc' | 'chw';
	/** The place in memory that the last line prints. */
	readonly place: number;
}

/** The pixels of a picture [C, H, W] as nested lists [H, W, C], a row of pixels a line. */
export function pixelsText(planes: Tensor<Rational>): string {
	const { shape, data } = permute(planes, [1, 2, 0]);
	const [height, width, channels] = shape;
	const pixel = (index: number) =>
		`[${data
			.slice(index * channels, (index + 1) * channels)
			.map((value) => value.toFraction())
			.join(', ')}]`;
	const rows = Array.from(
		{ length: height },
		(_, row) =>
			`    [${Array.from({ length: width }, (_, column) => pixel(row * width + column)).join(', ')}]`
	);
	return `[\n${rows.join(',\n')}\n]`;
}

/** Python that lays the same picture out in memory with PyTorch, and prints the number at a place. */
export function memoryPytorch({ planes, layout, place }: MemoryCall): string {
	const first = layout === 'chw';
	return [
		'import torch',
		'',
		'# rows, columns, channels: as files and cameras give a picture',
		`x = torch.tensor(${pixelsText(planes)}, dtype=torch.uint8)`,
		'',
		first ? '# channels first, as torch.nn wants it' : '# channels last, as it is',
		first ? 'y = x.permute(2, 0, 1).contiguous()' : 'y = x',
		'print(y.shape, y.stride())',
		`print(y.flatten()[${place}])`
	].join('\n');
}
