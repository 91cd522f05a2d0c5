import type { Rational, Tensor } from '$lib/engine';
import { field } from '../parameters';
import { epsilonField } from './epsilon-field';

/** What can be nudged in an operation that is linear in each of its tensors. */
export const nudgedTensors = ['weight', 'input', 'bias'] as const;

export type NudgedTensor = (typeof nudgedTensors)[number];

/** What a scene keeps of the nudge. */
export interface NudgeChoice {
	readonly nudge: NudgedTensor;
	/** The place of the nudged number in its tensor; the last if the tensor has become smaller. */
	readonly nudgeAt: number;
	/** By how much it is nudged [1], up or down. */
	readonly epsilon: Tensor<Rational>;
}

const mostNudgeAt = 9999;

/** The same as parameters of a scene: defaults and bounds. */
export const nudgeFields = {
	nudge: field.choice<NudgedTensor>({ default: 'weight', options: nudgedTensors }),
	nudgeAt: field.integer({ default: 0, min: 0, max: mostNudgeAt }),
	epsilon: epsilonField
};

/** Whether a nudge is the one that a scene opens with. */
export function isUsualNudge({ nudge, nudgeAt, epsilon }: NudgeChoice): boolean {
	const { nudge: tensor, nudgeAt: at, epsilon: size } = nudgeFields;
	return nudge === tensor.default && nudgeAt === at.default && size.equals(epsilon, size.default);
}
