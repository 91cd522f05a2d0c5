import { buildNetwork } from '$lib/engine';
import type { Network, NetworkBuilder } from '$lib/engine';

/** Which loss the network ends in: one of classes, or one that keeps every number a fraction. */
export type LossKind = 'crossEntropy' | 'squaredError';
export const lossKinds: readonly LossKind[] = ['crossEntropy', 'squaredError'];

/** The classes that the network tells apart. */
export const CLASSES = 3;

/** From the picture to one score a class. */
const scores = (b: NetworkBuilder) =>
	b.sequence(b.input('x'), {
		conv: { type: 'conv2d', outChannels: 2, kernelSize: 3 },
		relu: { type: 'relu' },
		pool: { type: 'maxPool2d', kernelSize: 2 },
		flat: { type: 'flatten' },
		dense: { type: 'linear', outFeatures: CLASSES }
	});

/** The network with each of its losses; that of classes reads the scores, beside softmax, as in PyTorch. */
export const networks: Readonly<Record<LossKind, Network>> = {
	crossEntropy: buildNetwork((b) => {
		const logits = scores(b);
		b.node('softmax', { type: 'softmax', dim: 1 }, logits);
		b.node('loss', { type: 'crossEntropyLoss', reduction: 'none' }, logits, b.input('target'));
	}),
	squaredError: buildNetwork((b) => {
		b.node('loss', { type: 'mseLoss' }, scores(b), b.input('target'));
	})
};
