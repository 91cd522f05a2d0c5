import type { Rational, Tensor } from '$lib/engine';
import { declare, pair } from './python';

/** A way back up to the size of a picture as the generated code needs it. */
export interface UpsampleCall {
	readonly operation: 'unpool' | 'nearest' | 'bilinear';
	readonly picture: Tensor<Rational>;
	/** The window of the pooling before it, and its stride. */
	readonly window: readonly [height: number, width: number];
	readonly size: readonly [height: number, width: number];
	readonly alignCorners: boolean;
}

/** Python that pools the same picture, brings it back up in the same way and prints it. */
export function upsamplePytorch(call: UpsampleCall): string {
	const { operation, picture, window, size, alignCorners } = call;
	const sizes = `(${size.join(', ')})`;
	const corners =
		operation === 'bilinear' ? `, align_corners=${alignCorners ? 'True' : 'False'}` : '';
	const back =
		operation === 'unpool'
			? `y = F.max_unpool2d(x, k, ${pair(window)}, output_size=${sizes})`
			: `y = F.interpolate(x, size=${sizes}, mode='${operation}'${corners})`;
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('p', picture),
		'',
		`x, k = F.max_pool2d(p, ${pair(window)}, return_indices=True)`,
		back,
		'print(y)'
	].join('\n');
}
