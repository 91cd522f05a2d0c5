import { tensor } from '$lib/engine';
import { declareArray, numberText } from '../python';
import type { TinyCnnCall } from '../tiny-cnn-pytorch';
import { windowImports, windowsOf } from './windows-numpy';

const lossLines: Readonly<Record<TinyCnnCall['loss'], readonly string[]>> = {
	crossEntropy: [
		'    shifted = z - z.max()',
		'    log_p = shifted - np.log(np.exp(shifted).sum())',
		'    return windows, y, a, m, -(t * log_p).sum(), np.exp(log_p) - t'
	],
	squaredError: [
		'    error = z - t',
		'    return windows, y, a, m, (error ** 2).mean(), 2 * error / len(t)'
	]
};

/** Python that trains the network for one step with NumPy alone: there, back layer by layer, and the update. */
export function tinyCnnNumpy(call: TinyCnnCall): string {
	const [, , rows, columns] = call.convWeight.shape;
	const [classes] = call.denseBias.shape;
	const isOfClasses = call.loss === 'crossEntropy';
	return [
		...windowImports,
		'',
		declareArray('x', call.x),
		declareArray('w', call.convWeight),
		declareArray('b', call.convBias),
		declareArray('v', call.denseWeight),
		declareArray('c', call.denseBias),
		isOfClasses
			? `t = np.eye(${classes})[${call.label}]  # 1 for the right class`
			: declareArray('t', tensor([classes], call.target.data)),
		'',
		'',
		'def forward(w, b, v, c):',
		`    windows = ${windowsOf('x', [rows, columns], [1, 1], [1, 1])}`,
		"    y = np.einsum('nchwij,ocij->nohw', windows, w) + b[:, None, None]",
		'    a = np.maximum(y, 0)',
		`    m = ${windowsOf('a', [2, 2], [2, 2], [1, 1])}.max((4, 5))`,
		'    z = v @ m.ravel() + c',
		...lossLines[call.loss],
		'',
		'',
		'windows, y, a, m, loss, grad_z = forward(w, b, v, c)',
		'',
		'# Back, a layer at a time',
		'grad_v = grad_z[:, None] * m.ravel()',
		'grad_c = grad_z',
		'grad_m = (grad_z @ v).reshape(m.shape)',
		'grad_a = np.zeros_like(a)',
		'for n, k, i, j in np.ndindex(m.shape):',
		'    window = a[n, k, 2 * i:2 * i + 2, 2 * j:2 * j + 2]',
		'    u, s = np.unravel_index(window.argmax(), window.shape)  # of equal ones the first',
		'    grad_a[n, k, 2 * i + u, 2 * j + s] = grad_m[n, k, i, j]',
		'grad_y = grad_a * (y > 0)',
		"grad_w = np.einsum('nchwij,nohw->ocij', windows, grad_y)",
		'grad_b = grad_y.sum((0, 2, 3))',
		'',
		`rate = ${numberText(call.rate.data[0])}`,
		'w, b = w - rate * grad_w, b - rate * grad_b',
		'v, c = v - rate * grad_v, c - rate * grad_c',
		'again = forward(w, b, v, c)[4]',
		'print(loss, again)'
	].join('\n');
}
