import { declareArray } from '../python';
import type { UpsampleCall } from '../upsample-pytorch';
import { windowImports, windowsOf } from './windows-numpy';

/** Where the rows or columns of the output lie among those of x, as Python. */
function positions(size: number, from: number, alignCorners: boolean): string {
	if (alignCorners) return `np.linspace(0, ${from - 1}, ${size})`;
	return `np.clip((np.arange(${size}) + 0.5) * ${from} / ${size} - 0.5, 0, ${from - 1})`;
}

function backLines(call: UpsampleCall): readonly string[] {
	const { operation, picture, window, size, alignCorners } = call;
	const pooled = [0, 1].map((axis) => Math.floor(picture.shape[2 + axis] / window[axis]));
	const [batch, channels] = picture.shape;
	switch (operation) {
		case 'unpool':
			return [
				`y = np.zeros((${[batch, channels, ...size].join(', ')}))`,
				'for n, c, i, j in np.ndindex(x.shape):',
				'    window = windows[n, c, i, j]',
				'    u, v = np.unravel_index(window.argmax(), window.shape)  # of equal ones the first',
				`    y[n, c, ${window[0]} * i + u, ${window[1]} * j + v] = x[n, c, i, j]`
			];
		case 'nearest':
			return [
				`rows = np.arange(${size[0]}) * ${pooled[0]} // ${size[0]}`,
				`columns = np.arange(${size[1]}) * ${pooled[1]} // ${size[1]}`,
				'y = x[:, :, rows[:, None], columns]'
			];
		case 'bilinear':
			return [
				`rows = ${positions(size[0], pooled[0], alignCorners)}`,
				`columns = ${positions(size[1], pooled[1], alignCorners)}`,
				'# a cell counts the less the further away it lies, and from 1 on nothing',
				`down = np.maximum(1 - np.abs(rows[:, None] - np.arange(${pooled[0]})), 0)`,
				`across = np.maximum(1 - np.abs(columns[:, None] - np.arange(${pooled[1]})), 0)`,
				"y = np.einsum('ri,ncij,sj->ncrs', down, x, across)"
			];
	}
}

/** Python that pools the same picture, brings it back up in the same way with NumPy alone and prints it. */
export function upsampleNumpy(call: UpsampleCall): string {
	return [
		...windowImports,
		'',
		declareArray('p', call.picture),
		'',
		`windows = ${windowsOf('p', call.window, call.window, [1, 1])}`,
		'x = windows.max((4, 5))',
		...backLines(call),
		'print(y)'
	].join('\n');
}
