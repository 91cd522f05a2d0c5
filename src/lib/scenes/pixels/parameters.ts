import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';
import { planeLooks } from './colors';
import type { PlaneLook } from './colors';
import { MOST_ZOOM, SIDE } from './view';
import type { Pixel } from './view';

/** Everything that a reader can set when zooming into a picture. */
export interface PixelsParameters {
	/** From 0, the whole picture, to 100, four pixels. */
	readonly zoom: number;
	/** The pixel that is read, and that the zoom goes to. */
	readonly pixel: Pixel;
	readonly planes: PlaneLook;
}

const fields = {
	zoom: field.integer({ default: 0, min: 0, max: MOST_ZOOM }),
	// On the saucer, where red, green and blue differ most.
	pixel: field.pair({ default: [262, 60], min: 0, max: SIDE - 1 }),
	planes: field.choice<PlaneLook>({ default: 'grey', options: planeLooks })
};

/** The parameters of the zoom: defaults, bounds, and their text in a link. */
export const pixelsCodec = stillCodec(defineParameters<PixelsParameters, typeof fields>(fields));
