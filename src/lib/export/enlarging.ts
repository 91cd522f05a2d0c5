import type { InterpolateMode } from '$lib/engine';

/** How one library writes what enlarges a square picture x by a square kernel w, both [n, n]. */
export interface Enlarging {
	readonly imports: readonly string[];
	/** A function stamped(x, w, stride): a transposed convolution, cut to `stride` times the side. */
	readonly stamped: readonly string[];
	/** A function convolved(x, w) that keeps the size, with the edge repeated. */
	readonly convolved: readonly string[];
	/** A function enlarged(x) to `stride` times the side. */
	readonly enlarged: (mode: InterpolateMode, stride: number) => readonly string[];
	/** An expression for a list of numbers as an array of doubles. */
	readonly array: (numbers: string) => string;
	/** An expression for a square picture of the same numbers. */
	readonly flat: (side: number, value: number) => string;
	/** An expression for a square picture of 16-bit whole numbers that come as a string of base64. */
	readonly read: (base64: string, side: number) => string;
	/** The deviation of all of `pattern`, divided by n. */
	readonly deviation: string;
}

/** The cells that a stamp reaches beyond its step, of which both ends lose half. */
const cut = [
	'    cut = max(k - stride, 0) // 2',
	'    return y[cut:cut + stride * n, cut:cut + stride * n]'
] as const;

/** Enlarging with PyTorch: https://docs.pytorch.org/docs/stable/nn.functional.html. */
export const pytorchEnlarging: Enlarging = {
	imports: ['import base64', '', 'import torch', 'import torch.nn.functional as F'],
	stamped: [
		'def stamped(x, w, stride):',
		'    n, k = len(x), len(w)',
		'    added = max(stride - k, 0)',
		'    y = F.conv_transpose2d(x[None, None], w[None, None], stride=stride, output_padding=added)',
		'    y = y[0, 0]',
		...cut
	],
	convolved: [
		'def convolved(x, w):',
		'    before, after = (len(w) - 1) // 2, len(w) // 2',
		"    x = F.pad(x[None, None], (before, after, before, after), mode='replicate')",
		'    return F.conv2d(x, w[None, None])[0, 0]'
	],
	enlarged: (mode, stride) => [
		'def enlarged(x):',
		`    return F.interpolate(x[None, None], scale_factor=${stride}, mode='${mode}')[0, 0]`
	],
	array: (numbers) => `torch.tensor(${numbers}, dtype=torch.float64)`,
	flat: (side, value) => `torch.full((${side}, ${side}), ${value}, dtype=torch.float64)`,
	read: (base64, side) =>
		`torch.frombuffer(bytearray(base64.b64decode(${base64})), dtype=torch.int16).double().reshape(${side}, ${side})`,
	deviation: 'pattern.std(unbiased=False)'
};

/** Enlarging with NumPy alone. */
export const numpyEnlarging: Enlarging = {
	imports: ['import base64', '', 'import numpy as np'],
	stamped: [
		'def stamped(x, w, stride):',
		'    n, k = len(x), len(w)',
		'    side = stride * (n - 1) + max(k, stride)',
		'    y = np.zeros((side, side))',
		'    last = stride * (n - 1) + 1',
		'    for u in range(k):',
		'        for v in range(k):',
		'            y[u:u + last:stride, v:v + last:stride] += w[u, v] * x',
		...cut
	],
	convolved: [
		'def convolved(x, w):',
		'    n, k = len(x), len(w)',
		'    before, after = (k - 1) // 2, k // 2',
		"    x = np.pad(x, ((before, after), (before, after)), mode='edge')",
		'    y = np.zeros((n, n))',
		'    for u in range(k):',
		'        for v in range(k):',
		'            y += w[u, v] * x[u:u + n, v:v + n]',
		'    return y'
	],
	enlarged: (mode, stride) =>
		mode === 'nearest'
			? ['def enlarged(x):', `    return x.repeat(${stride}, axis=0).repeat(${stride}, axis=1)`]
			: [
					'def enlarged(x):',
					'    n = len(x)',
					`    places = np.clip((np.arange(${stride} * n) + 0.5) / ${stride} - 0.5, 0, n - 1)`,
					'    # a cell counts the less the further away it lies, and from 1 on nothing',
					'    along = np.maximum(1 - np.abs(places[:, None] - np.arange(n)), 0)',
					'    return along @ x @ along.T'
				],
	array: (numbers) => `np.array(${numbers})`,
	flat: (side, value) => `np.ones((${side}, ${side})) * ${value}`,
	read: (base64, side) =>
		`np.frombuffer(base64.b64decode(${base64}), dtype=np.int16).reshape(${side}, ${side})`,
	deviation: 'pattern.std()'
};
