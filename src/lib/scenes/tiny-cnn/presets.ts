import { parseRational } from '$lib/engine';
import { single, tinyParameters } from './parameters';
import type { TinyParameters } from './parameters';

const { x, convWeight, convBias, denseWeight, denseBias, rate } = tinyParameters.defaults;
const standard = { x, convWeight, convBias, denseWeight, denseBias, rate };

/** The place of the pixel without which two cells of one pooling window are equal. */
const TIE_PLACE = 10;

/** Numbers to begin with: the usual ones, a pooling window with two equal cells, a rate that is too large. */
export const presets = {
	standard,
	tie: { ...standard, x: { ...x, data: x.data.with(TIE_PLACE, parseRational('0')) } },
	overshoot: { ...standard, loss: 'squaredError', rate: single('1/10') }
} as const satisfies Record<string, Partial<TinyParameters>>;

export type PresetId = keyof typeof presets;
export const presetIds: readonly PresetId[] = ['standard', 'tie', 'overshoot'];

/** Whether parameters have the numbers of a preset. */
export function isPreset(id: PresetId, parameters: TinyParameters): boolean {
	const changed = { ...parameters, ...presets[id] };
	return tinyParameters.write(changed, parameters).length === 0;
}
