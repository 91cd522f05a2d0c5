import { conv2d, parseRational, rational, tensor } from '$lib/engine';
import type { Conv2dOptions, Padding2d, PaddingMode, Rational, Tensor } from '$lib/engine';

/** Reads a tensor literal of the generated code back. */
export function readTensor(code: string, name: string): Tensor<Rational> {
	const start = code.indexOf(`${name} = torch.tensor(`);
	const text = code.slice(code.indexOf('[', start), code.indexOf(', dtype', start));
	const nested: unknown = JSON.parse(text.replace(/-?\d+(\/\d+)?/g, '"$&"'));
	const shape: number[] = [];
	for (let level: unknown = nested; Array.isArray(level); level = level[0])
		shape.push(level.length);
	const cells = Array.isArray(nested) ? nested.flat(shape.length - 1) : [];
	return tensor(
		shape,
		cells.map((cell) => parseRational(String(cell)))
	);
}

const option = (code: string, name: string, fallback: string) =>
	new RegExp(`F\\.conv2d\\(.*\\b${name}=(\\([^)]*\\)|\\d+)`).exec(code)?.[1] ?? fallback;
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const both = (text: string): [number, number] => {
	const [height, width = height] = numbers(text);
	return [height, width];
};

/** The options of the convolution in the generated code. */
export function readOptions(code: string): Conv2dOptions {
	const padded = /F\.pad\(x, \(([^)]*)\)(?:, mode='(\w+)')?\)/.exec(code);
	const [left, right, top, bottom] = numbers(padded?.[1] ?? '0, 0, 0, 0');
	const [vertical, horizontal] = both(option(code, 'padding', '0'));
	const modes: readonly PaddingMode[] = ['reflect', 'replicate', 'circular'];
	const padding: Padding2d = padded ? { left, right, top, bottom } : [vertical, horizontal];
	return {
		padding,
		paddingMode: modes.find((mode) => mode === padded?.[2]) ?? 'zeros',
		stride: both(option(code, 'stride', '1')),
		dilation: both(option(code, 'dilation', '1')),
		groups: numbers(option(code, 'groups', '1'))[0],
		rotateKernel: code.includes('w.flip(2, 3)')
	};
}

/** The bias in the generated code; null if it has none. */
export function readBias(code: string): Tensor<Rational> | null {
	return code.includes('bias=b') ? readTensor(code, 'b') : null;
}

/** Carries the generated code out with the engine: what PyTorch would do, read from its text. */
export function carryOut(code: string): Tensor<Rational> {
	const [x, w] = ['x', 'w'].map((name) => readTensor(code, name));
	return conv2d(x, w, readBias(code), readOptions(code), rational);
}
