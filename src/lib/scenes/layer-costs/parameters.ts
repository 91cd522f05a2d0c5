import { defineParameters, field } from '../parameters';
import { networkIds } from './networks';
import type { NetworkId } from './networks';

/** How many neurons the dense network for comparison can have in its hidden layer. */
export const hiddenSizes = ['16', '32', '64', '128', '256', '512', '1024'] as const;
export type HiddenSize = (typeof hiddenSizes)[number];

/** Everything that a reader can set about the costs of a network. */
export interface CostParameters {
	readonly network: NetworkId;
	/** Convolutions put into the network of digits. */
	readonly extra: number;
	/** Neurons in the hidden layer of the dense network beside it. */
	readonly hidden: HiddenSize;
}

const fields = {
	network: field.choice<NetworkId>({ default: 'digits', options: networkIds }),
	extra: field.integer({ default: 0, min: 0, max: 6 }),
	hidden: field.choice<HiddenSize>({ default: '128', options: hiddenSizes })
};

/** The parameters of the costs of a network: defaults, bounds, and their text in a link. */
export const costParameters = defineParameters<CostParameters, typeof fields>(fields);
