import type { Messages } from '$messages';
import { linearLayersWords } from '$messages/linear-layers';
import type { Asked } from '../scene';
import type { LinearLayersRun, LinearLayersStep } from './run';

/** How many points a step tells right: what training makes of the weights, nobody works out by hand. */
export function askLinearLayers(
	{ right }: LinearLayersStep,
	{ points }: LinearLayersRun,
	{ language }: Messages
): Asked {
	return {
		of: linearLayersWords[language].asked(points.length),
		cell: null,
		printed: `${right}`
	};
}
