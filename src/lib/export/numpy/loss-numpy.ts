import { tensor } from '$lib/engine';
import type { BinaryLossCall, CrossEntropyCall, RegressionLossCall } from '../loss-pytorch';
import { declareArray } from '../python';

const imports = ['import numpy as np', ''];

/** The loss of each prediction by its error, and the slope there. */
function regressionLines({ loss, beta }: RegressionLossCall): readonly string[] {
	switch (loss) {
		case 'mse':
			return ['losses = error ** 2', 'slopes = 2 * error'];
		case 'l1':
			return ['losses = np.abs(error)', 'slopes = np.sign(error)'];
		case 'smoothL1':
			return [
				`beta = ${beta.toString()}`,
				'is_near = np.abs(error) < beta',
				'losses = np.where(is_near, error ** 2 / (2 * beta), np.abs(error) - beta / 2)',
				'slopes = np.where(is_near, error / beta, np.sign(error))'
			];
	}
}

/** Python that computes the loss of predictions with NumPy alone, and the gradient on each. */
export function regressionLossNumpy(call: RegressionLossCall): string {
	const { points, reduction } = call;
	const count = points.shape[1];
	return [
		...imports,
		declareArray('prediction', tensor([count], points.data.slice(0, count))),
		declareArray('target', tensor([count], points.data.slice(count))),
		'',
		'error = prediction - target',
		...regressionLines(call),
		`loss = losses.${reduction}()`,
		`gradient = slopes${reduction === 'mean' ? ' / len(error)' : ''}`,
		'print(loss)',
		'print(gradient)'
	].join('\n');
}

/** Python that computes binary cross-entropy of logits with NumPy alone, its gradients, and the accuracy. */
export function binaryLossNumpy({ logits, labels, bias, posWeight }: BinaryLossCall): string {
	const weight = posWeight.equals(1) ? '' : `${posWeight.toString()} * `;
	return [
		...imports,
		declareArray('z', logits),
		declareArray('y', labels),
		`b = ${bias.toString()}`,
		'',
		'# ln(1 + e^-s) and ln(1 + e^s), without an overflow for large scores',
		's = z + b',
		`losses = ${weight}y * np.logaddexp(0, -s) + (1 - y) * np.logaddexp(0, s)`,
		'loss = losses.mean()',
		'p = 1 / (1 + np.exp(-s))',
		`gradient = ((1 - y) * p - ${weight}y * (1 - p)) / len(y)`,
		'accuracy = ((s > 0) == (y > 0.5)).mean()',
		'print(loss, accuracy)',
		'print(gradient.sum())  # the slope of the loss'
	].join('\n');
}

/** Python that computes cross-entropy with NumPy alone, and the gradient p − y. */
export function crossEntropyNumpy(call: CrossEntropyCall): string {
	const { logits, target, shares, labelSmoothing } = call;
	const classes = logits.data.length;
	const smoothing = labelSmoothing.toString();
	return [
		...imports,
		declareArray('z', logits),
		shares
			? declareArray('y', shares)
			: `y = np.eye(${classes})[${target}]  # 1 for the right class`,
		...(labelSmoothing.n === 0n ? [] : [`y = (1 - ${smoothing}) * y + ${smoothing} / ${classes}`]),
		'',
		'shifted = z - z.max()',
		'log_p = shifted - np.log(np.exp(shifted).sum())',
		'loss = -(y * log_p).sum()',
		'gradient = np.exp(log_p) - y',
		'print(loss)',
		'print(gradient)'
	].join('\n');
}
