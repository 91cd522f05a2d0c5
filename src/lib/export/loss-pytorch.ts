import { tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { declare } from './python';

/** A loss of predictions as the generated code needs it. */
export interface RegressionLossCall {
	/** Predictions above targets, [2, examples]. */
	readonly points: Tensor<Rational>;
	readonly loss: 'mse' | 'l1' | 'smoothL1';
	readonly beta: Rational;
	readonly reduction: 'mean' | 'sum';
}

const imports = ['import torch', 'import torch.nn.functional as F', ''];
const ending = ['loss.backward()', 'print(loss)'];

/** Options as they are written in a call; those that are the default are left out. */
const optionsText = (options: readonly (string | false)[]) =>
	options.map((option) => (option === false ? '' : `, ${option}`)).join('');

/** Python that computes the loss of predictions with PyTorch, and the gradient on each. */
export function regressionLossPytorch({
	points,
	loss,
	beta,
	reduction
}: RegressionLossCall): string {
	const count = points.shape[1];
	const names = { mse: 'mse_loss', l1: 'l1_loss', smoothL1: 'smooth_l1_loss' };
	const options = optionsText([
		loss === 'smoothL1' && `beta=${beta.toString()}`,
		reduction === 'sum' && "reduction='sum'"
	]);
	return [
		...imports,
		declare('prediction', tensor([count], points.data.slice(0, count))),
		declare('target', tensor([count], points.data.slice(count))),
		'prediction.requires_grad_()',
		'',
		`loss = F.${names[loss]}(prediction, target${options})`,
		...ending,
		'print(prediction.grad)'
	].join('\n');
}

/** A loss of yes-or-no answers as the generated code needs it. */
export interface BinaryLossCall {
	readonly logits: Tensor<Rational>;
	/** 1 for yes, 0 for no. */
	readonly labels: Tensor<Rational>;
	/** What is added to every logit. */
	readonly bias: Rational;
	/** How often the examples with the label 1 count. */
	readonly posWeight: Rational;
}

/** Python that computes binary cross-entropy of logits with PyTorch, its gradients, and the accuracy. */
export function binaryLossPytorch({ logits, labels, bias, posWeight }: BinaryLossCall): string {
	const weight =
		!posWeight.equals(1) && `pos_weight=torch.tensor(${posWeight.toString()}, dtype=torch.float64)`;
	return [
		...imports,
		declare('z', logits),
		declare('y', labels),
		`b = torch.tensor(${bias.toString()}, dtype=torch.float64, requires_grad=True)`,
		'',
		`loss = F.binary_cross_entropy_with_logits(z + b, y${optionsText([weight])})`,
		...ending,
		'print(b.grad)                               # the slope of the loss',
		'print(((z + b > 0) == (y > 0.5)).double().mean())  # the accuracy: it has no grad'
	].join('\n');
}

/** A loss of classes as the generated code needs it. */
export interface CrossEntropyCall {
	readonly logits: Tensor<Rational>;
	/** The right class, from 0. */
	readonly target: number;
	/** What each class gets of the target instead, adding up to 1; null if the right one gets all. */
	readonly shares: Tensor<Rational> | null;
	readonly labelSmoothing: Rational;
}

/** Python that computes cross-entropy with PyTorch in one call and in two, and the gradient p − y. */
export function crossEntropyPytorch(call: CrossEntropyCall): string {
	const { logits, target, shares, labelSmoothing } = call;
	const isSmooth = labelSmoothing.n !== 0n;
	const isPlain = !isSmooth && !shares;
	const smoothing = isSmooth && `label_smoothing=${labelSmoothing.toString()}`;
	return [
		...imports,
		declare('z', { ...logits, shape: [1, ...logits.shape] }),
		shares
			? declare('target', { ...shares, shape: [1, ...shares.shape] })
			: `target = torch.tensor([${target}])`,
		'z.requires_grad_()',
		'',
		`loss = F.cross_entropy(z, target${optionsText([smoothing])})  # logits: no softmax before it`,
		...ending,
		'print(z.grad)',
		`print(F.softmax(z, dim=1))${isPlain ? '  # the same, but for 1 less at the target' : ''}`,
		...(isPlain ? ['print(F.nll_loss(F.log_softmax(z, dim=1), target))  # the same loss'] : [])
	].join('\n');
}
