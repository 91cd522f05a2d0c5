import sample from './coffee.json';

/** Pixels along a side of the small picture of a cup of coffee. */
export const coffeeSide = sample.side;

/** The bytes of its red, green and blue plane, row by row. */
export const coffeePlanes: readonly (readonly number[])[] = sample.planes.map((plane) =>
	Array.from(atob(plane), (character) => character.charCodeAt(0))
);
