import type { Messages } from '$messages';
import { layerCostsWords } from '$messages/layer-costs';
import type { Asked } from '../scene';
import type { CostRun, CostStep } from './run';

/** What a layer has to learn, as the number that its step gives. */
export function askCosts({ row }: CostStep, _run: CostRun, { language }: Messages): Asked {
	const { columns } = layerCostsWords[language];
	return { of: `${row.name} · ${columns.trainable}`, cell: null, printed: `${row.trainable}` };
}
