import { pixelsText } from '../memory-pytorch';
import type { MemoryCall } from '../memory-pytorch';

/** Python that lays the same picture out in memory with NumPy, and prints the number at a place. */
export function memoryNumpy({ planes, layout, place }: MemoryCall): string {
	const first = layout === 'chw';
	return [
		'import numpy as np',
		'',
		'# rows, columns, channels: as files and cameras give a picture',
		`x = np.array(${pixelsText(planes)}, dtype=np.uint8)`,
		'',
		first
			? '# channels first, copied so that memory has that order too'
			: '# channels last, as it is',
		first ? 'y = np.ascontiguousarray(x.transpose(2, 0, 1))' : 'y = x',
		'print(y.shape, y.strides)',
		`print(y.ravel()[${place}])`
	].join('\n');
}
