import { defineParameters, field } from '../parameters';
import { stackField } from './stack-field';
import { refuseStack } from './stack-layer';
import type { StackLayer } from './stack-layer';
import { readyStackIds, readyStacks } from './stacks';
import type { ReadyStackId } from './stacks';

/** From which end the recursion is worked out. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** Everything that a reader can set about a stack of layers. */
export interface StackParameters {
	/** Cells of the input along each axis. */
	readonly size: number;
	/** The layers, from the lowest up. */
	readonly layers: readonly StackLayer[];
	readonly direction: Direction;
}

const fields = {
	size: field.integer({ default: readyStacks.three.size, min: 1, max: 32 }),
	layers: stackField(readyStacks.three.layers),
	direction: field.choice<Direction>({ default: 'up', options: directions })
};

/** The parameters of a stack: defaults, bounds, and their text in a link. */
export const stackParameters = defineParameters<StackParameters, typeof fields>(
	fields,
	({ size, layers }) => refuseStack(size, layers)
);

/** The ready stack that the parameters are; null for one of the reader's own. */
export function readyStackOf({ size, layers }: StackParameters): ReadyStackId | null {
	const isSame = (id: ReadyStackId) =>
		readyStacks[id].size === size && fields.layers.equals(readyStacks[id].layers, layers);
	return readyStackIds.find(isSame) ?? null;
}
