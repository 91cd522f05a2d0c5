import { defineParameters, field } from '../parameters';

/** Whether the three numbers of a pixel lie side by side in memory, or plane after plane. */
export const layouts = ['hwc', 'chw'] as const;
export type Layout = (typeof layouts)[number];

/** Everything that a reader can set about a picture in memory. */
export interface MemoryParameters {
	readonly height: number;
	readonly width: number;
	readonly layout: Layout;
}

const fields = {
	height: field.integer({ default: 4, min: 1, max: 5 }),
	width: field.integer({ default: 4, min: 1, max: 5 }),
	layout: field.choice<Layout>({ default: 'hwc', options: layouts })
};

/** The parameters of a picture in memory: defaults, bounds, and their text in a link. */
export const memoryParameters = defineParameters<MemoryParameters, typeof fields>(fields);
