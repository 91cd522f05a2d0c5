import { elementCount, resolveConv2d } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { FilledFormula } from '$lib/quiz/hints/formula-hints';
import { denseCounted, nothingShared } from '$lib/quiz/misconceptions/counting';
import { integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { connections } from '$lib/scenes/convolution-matrix/parameters';
import type { Connection } from '$lib/scenes/convolution-matrix/parameters';

export const layerKinds = connections;

/** What a kind of layer is called, and how its weights come about; the rule ends before a formula. */
export const kindFacts: Readonly<
	Record<Connection, { readonly name: Translated; readonly rule: Translated }>
> = {
	dense: {
		name: { en: 'a dense layer', zh: '全连接层' },
		rule: {
			en: 'Each of the $i$ inputs has a wire to each of the $o$ outputs',
			zh: '$i$ 个输入中的每一个与 $o$ 个输出中的每一个之间都有一条线'
		}
	},
	local: {
		name: { en: 'a locally connected layer', zh: '局部连接层' },
		rule: {
			en: 'Each of the $o$ outputs has a window with $k^2$ weights of its own',
			zh: '$o$ 个输出各有一个窗口，各有 $k^2$ 个权重'
		}
	},
	convolution: {
		name: { en: 'a convolution', zh: '卷积层' },
		rule: {
			en: 'All windows share the $k^2$ weights of one kernel',
			zh: '所有窗口共用一个卷积核的 $k^2$ 个权重'
		}
	}
};

/** Sizes of an input and a kernel, and the free weights of each kind of layer over them. */
export interface CountedKinds {
	readonly size: number;
	readonly kernel: number;
	/** Side of the square output. */
	readonly side: number;
	/** Numbers in and out. */
	readonly inputs: number;
	readonly outputs: number;
	readonly counts: Readonly<Record<Connection, number>>;
	readonly formulas: Readonly<Record<Connection, FilledFormula>>;
}

/** Draws sizes, larger than the figure has room for; one channel, no padding, no bias. */
export function drawCounted(random: Random): CountedKinds {
	const [size, kernel] = [integer(random, 4, 7), integer(random, 2, 3)];
	const geometry = resolveConv2d([1, 1, size, size], [1, 1, kernel, kernel], {});
	const [inputs, outputs] = [geometry.inputShape, geometry.outputShape].map(elementCount);
	return {
		...{ size, kernel, side: geometry.outputShape[2], inputs, outputs },
		counts: {
			dense: denseCounted(inputs, outputs),
			local: nothingShared(geometry.termsPerCell, outputs),
			convolution: elementCount(geometry.weightShape)
		},
		formulas: {
			dense: { symbols: 'i \\cdot o', numbers: `${inputs} \\cdot ${outputs}` },
			local: { symbols: 'o \\cdot k^2', numbers: `${outputs} \\cdot ${kernel}^2` },
			convolution: { symbols: 'k^2', numbers: `${kernel}^2` }
		}
	};
}
