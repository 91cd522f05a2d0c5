import {
	axisMoves,
	droppedCells,
	elementCount,
	inputSizesFor,
	resolveAxis,
	resolveWindow2d,
	windowDropped,
	windowReadCounts
} from '$lib/engine';
import type { AxisOptions } from '$lib/engine';

/** The numbers that the lesson's text speaks of, computed by the engine. */

/** An axis in numbers: what goes in, what comes out, and what is left. */
function facts(options: AxisOptions) {
	const axis = resolveAxis(options);
	const { room, moves, leftover } = axisMoves(axis);
	return {
		...{ size: axis.size, kernel: axis.kernel, stride: axis.stride, dilation: axis.dilation },
		...{ padding: axis.paddingBefore, both: axis.paddingBefore + axis.paddingAfter },
		...{ span: axis.effectiveKernel, output: axis.outputSize, room, moves, leftover },
		dropped: droppedCells(axis).length
	};
}

const first = facts({ size: 6, kernel: 3, stride: 2 });
const { sizes, stride } = { sizes: inputSizesFor(first.output, 3, 2, 0, 1), stride: 2 };

/** The digit and the kernel of the figure that slides; a test holds them to it. */
export const slide = { inputSize: [10, 10], kernelSize: [3, 3] } as const;
const slid = resolveWindow2d({ ...slide, stride });
const outputText = (size: readonly number[]) => size.join('×');

const DILATION = 2;
const spread = { inputSize: [7, 7], kernelSize: [3, 3] } as const;
const dilated = resolveWindow2d({ ...spread, dilation: DILATION });
const gridded = resolveWindow2d({ ...spread, inputSize: [9, 9], dilation: DILATION, stride: 2 });

export const numbers = {
	first,
	plain: facts({ size: 5, kernel: 3 }),
	padded: facts({ size: 5, kernel: 3, stride: 2, padding: 1 }),
	alexNet: facts({ size: 224, kernel: 11, stride: 4, padding: 2 }),
	leap: facts({ size: 7, kernel: 2, stride: 3 }),
	dilated: facts({ size: 7, kernel: 3, dilation: DILATION }),
	/** The two input sizes that one output size cannot tell apart. */
	smaller: sizes[0],
	larger: sizes[sizes.length - 1],
	input: outputText(slide.inputSize),
	strided: outputText(slid.outputSize),
	weights: elementCount(slide.kernelSize),
	dilatedSpan: outputText([dilated.vertical.effectiveKernel, dilated.horizontal.effectiveKernel]),
	dilatedInput: outputText(spread.inputSize),
	dilatedOutput: outputText(dilated.outputSize),
	dilatedCenter: windowReadCounts(dilated)[3][3],
	dilatedMost: Math.max(...windowReadCounts(dilated).flat()),
	griddedInput: outputText([9, 9]),
	gridded: windowDropped(gridded).length
};

/** States of the figures that the text links to, by what they show; what they leave out is as it opened. */
export const states = {
	first: '1~at:map.0',
	plain: '1~size:5~stride:1~at:cell.0',
	padded: '1~size:5~stride:2~before:1~after:1~at:cell.0',
	alexNet: '1~size:224~kernel:11~stride:4~before:2~after:2~at:cell.0',
	leap: '1~size:7~kernel:2~stride:3~at:map.0',
	dilated: '1~size:7~stride:1~dilation:2~at:cell.0',
	gridded: '1~size:9~dilation:2~stride:2~at:map.0',
	slideDilated: '1~stride:1~dilation:2~at:cell.5'
};
