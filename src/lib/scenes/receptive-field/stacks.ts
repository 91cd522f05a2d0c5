import { plainLayer } from './stack-layer';
import type { StackLayer } from './stack-layer';

/** A stack to begin with, and an input that it goes well with. */
export interface ReadyStack {
	readonly size: number;
	readonly layers: readonly StackLayer[];
}

const conv = (change: Partial<StackLayer> = {}): StackLayer => ({ ...plainLayer, ...change });
const halving: StackLayer = { ...plainLayer, kind: 'pool', kernel: 2, stride: 2 };

/** Ready stacks, each for one thing that the field depends on. */
export const readyStacks = {
	three: { size: 11, layers: [conv(), conv(), conv()] },
	seven: { size: 11, layers: [conv({ kernel: 7 })] },
	padded: { size: 11, layers: [1, 2, 3].map(() => conv({ padding: 1 })) },
	strided: { size: 17, layers: [1, 2, 3].map(() => conv({ stride: 2, padding: 1 })) },
	dilated: { size: 17, layers: [1, 2, 4].map((dilation) => conv({ dilation })) },
	pooling: { size: 16, layers: [conv({ padding: 1 }), halving, conv({ padding: 1 }), halving] }
} satisfies Record<string, ReadyStack>;
export type ReadyStackId = keyof typeof readyStacks;

/** The names of the ready stacks, in the order in which readers meet them. */
export const readyStackIds: readonly ReadyStackId[] = [
	'three',
	'seven',
	'padded',
	'strided',
	'dilated',
	'pooling'
];
