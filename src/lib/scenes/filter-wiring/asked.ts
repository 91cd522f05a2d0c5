import type { Messages } from '$messages';
import { filterWiringWords } from '$messages/filter-wiring';
import type { Asked } from '../scene';
import type { WiringRun, WiringStep } from './run';

/** The parameters so far, as the number that a step gives. */
export function askWiring({ soFar }: WiringStep, _run: WiringRun, { language }: Messages): Asked {
	return { of: filterWiringWords[language].soFar, cell: null, printed: `${soFar}` };
}
