import { field } from '../parameters';

/** The bounds of the functions' own numbers. */
export const shapeFields = {
	leak: field.integer({ default: 1, min: 0, max: 50 }),
	learned: field.integer({ default: 25, min: 0, max: 100 }),
	alpha: field.integer({ default: 10, min: 1, max: 20 })
};
