import { activations } from './catalogue/activations';
import { backward } from './catalogue/backward';
import { chain } from './catalogue/chain';
import { channels } from './catalogue/channels';
import { checkerboard } from './catalogue/checkerboard';
import { convolution } from './catalogue/convolution';
import { dense } from './catalogue/dense';
import { field } from './catalogue/field';
import { losses } from './catalogue/losses';
import { padding } from './catalogue/padding';
import { parameters } from './catalogue/parameters';
import { pooling } from './catalogue/pooling';
import { sizes } from './catalogue/sizes';
import { structure } from './catalogue/structure';
import { tensors } from './catalogue/tensors';
import { upsampling } from './catalogue/upsampling';
import type { Mistaken } from './catalogue/mistaken';

/** All misconceptions that questions know, by theme in the order of the course. */
export const misconceptions = {
	...tensors,
	...convolution,
	...sizes,
	...padding,
	...channels,
	...parameters,
	...structure,
	...activations,
	...pooling,
	...field,
	...dense,
	...losses,
	...backward,
	...chain,
	...upsampling,
	...checkerboard
} as const satisfies Readonly<Record<string, Mistaken>>;

/** The name of a misconception. */
export type MisconceptionName = keyof typeof misconceptions;

/** The names of all misconceptions. */
export const misconceptionNames = Object.keys(misconceptions).filter(isMisconception);

/** Whether a text is the name of a misconception. */
export function isMisconception(name: string): name is MisconceptionName {
	return Object.hasOwn(misconceptions, name);
}
