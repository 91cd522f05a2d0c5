import { checkConv2d } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** Which inputs an output is wired to, and whether the wires share their weights. */
export const connections = ['dense', 'local', 'convolution'] as const;
export type Connection = (typeof connections)[number];

/** Everything that a reader can set about a layer that is written as a matrix. */
export interface MatrixParameters {
	readonly connection: Connection;
	/** Side of the square input. */
	readonly size: number;
	/** Side of the square kernel. */
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
}

const fields = {
	connection: field.choice<Connection>({ default: 'convolution', options: connections }),
	size: field.integer({ default: 3, min: 2, max: 4 }),
	kernel: field.integer({ default: 2, min: 2, max: 3 }),
	stride: field.integer({ default: 1, min: 1, max: 2 }),
	padding: field.integer({ default: 0, min: 0, max: 1 })
};

/** The parameters of the matrix: defaults, bounds, and their text in a link. */
export const matrixParameters = defineParameters<MatrixParameters, typeof fields>(
	fields,
	({ size, kernel, stride, padding }) =>
		checkConv2d([1, 1, size, size], [1, 1, kernel, kernel], { stride, padding })
);
