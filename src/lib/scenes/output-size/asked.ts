import type { Messages } from '$messages';
import { outputSizeWords } from '$messages/output-size';
import type { Asked } from '../scene';
import { positionsRead } from './run';
import type { OutputSizeRun, PlacedWindow } from './run';

/** Where a window begins, as the number that its step gives; of the whole line the number of windows. */
export function askOutputSize(
	{ grain, output }: PlacedWindow,
	{ axis }: OutputSizeRun,
	{ language }: Messages
): Asked {
	const words = outputSizeWords[language];
	const [start] = positionsRead(axis, output);
	return grain === 'map'
		? { of: words.windows, cell: null, printed: `${axis.outputSize}` }
		: { of: words.starts(output + 1), cell: null, printed: `${start + 1}`.replace('-', '−') };
}
