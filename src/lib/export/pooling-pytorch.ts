import type { Rational, Tensor } from '$lib/engine';
import { declare, pair } from './python';

/** Pooling with windows that slide. */
export interface SlidingCall {
	readonly reducer: 'max' | 'average';
	readonly kernel: readonly [height: number, width: number];
	readonly stride: readonly [height: number, width: number];
	readonly padding: readonly [height: number, width: number];
	readonly dilation: readonly [height: number, width: number];
	readonly ceilMode: boolean;
	readonly countIncludePad: boolean;
}

/** Pooling as the generated code needs it. */
export interface PoolingCall extends SlidingCall {
	readonly input: Tensor<Rational>;
	readonly layout: 'sliding' | 'adaptive' | 'global';
	/** The size asked for where windows are adaptive. */
	readonly outputSize: readonly [height: number, width: number];
	/** The output cell that the last line prints. */
	readonly output: readonly [n: number, channel: number, oh: number, ow: number];
}

/** The arguments that are not left to PyTorch's defaults, as Python. */
export function slidingOptions(call: SlidingCall): readonly string[] {
	const isMax = call.reducer === 'max';
	const isOther = (value: readonly number[], usual: number) => value.some((n) => n !== usual);
	return [
		`kernel_size=${pair(call.kernel)}`,
		...(pair(call.stride) === pair(call.kernel) ? [] : [`stride=${pair(call.stride)}`]),
		...(isOther(call.padding, 0) ? [`padding=${pair(call.padding)}`] : []),
		...(isMax && isOther(call.dilation, 1) ? [`dilation=${pair(call.dilation)}`] : []),
		...(call.ceilMode ? ['ceil_mode=True'] : []),
		...(isMax || call.countIncludePad ? [] : ['count_include_pad=False'])
	];
}

/** Python that pools the same numbers with PyTorch and prints one cell of the output. */
export function poolingPytorch(call: PoolingCall): string {
	const name = call.reducer === 'max' ? 'max_pool2d' : 'avg_pool2d';
	const size = call.layout === 'global' ? '1' : pair(call.outputSize);
	const pooled =
		call.layout === 'sliding'
			? `F.${name}(${['x', ...slidingOptions(call)].join(', ')})`
			: `F.adaptive_${name}(x, ${size})`;
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.input),
		'',
		`y = ${pooled}`,
		`print(y.shape, y[${call.output.join(', ')}])`
	].join('\n');
}
