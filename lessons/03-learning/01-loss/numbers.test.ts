import { describe, expect, it } from 'vitest';
import { binaryLossScene } from '$lib/scenes/binary-loss/binary-loss-scene';
import { classificationLossScene } from '$lib/scenes/classification-loss/classification-loss-scene';
import { regressionLossesScene } from '$lib/scenes/regression-losses/regression-losses-scene';
import lesson from './lesson';
import { numbers, states } from './numbers';

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect([numbers.mse, numbers.mae, numbers.smooth]).toEqual(['0.375', '0.5', '0.1875']);
		expect(numbers.squares).toBe('0.25 + 0.25 + 0 + 1');
		expect([numbers.outlierMse, numbers.outlierPart, numbers.outlierMaePart]).toEqual([
			'42.375',
			'93 %',
			'33 %'
		]);
		expect([numbers.loss, numbers.rawLoss, numbers.chance]).toEqual(['≈1.408', '−1', '≈2.303']);
		expect([numbers.half, numbers.hundredth]).toEqual(['≈0.693', '≈4.605']);
		expect(numbers.gradient).toBe('≈0.665, ≈−0.755, ≈0.0900');
		expect([numbers.accuracy, numbers.twiceLeast]).toEqual(['0.6', '≈0.551']);
	});

	it.each(['terms', 'gradients', 'outlier', 'outlierMae', 'smooth', 'sum'] as const)(
		'%s opens the losses of predictions',
		(name) => {
			const base = regressionLossesScene.codec.decode(lesson.scenes.costs.state).state;
			expect(regressionLossesScene.codec.decode(states[name], base).problems).toEqual([]);
		}
	);

	it.each(['better', 'weighted'] as const)('%s opens loss and accuracy', (name) => {
		const base = binaryLossScene.codec.decode(lesson.scenes.staircase.state).state;
		expect(binaryLossScene.codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each(['pick', 'perProbability', 'jacobian', 'product', 'smoothing'] as const)(
		'%s opens cross-entropy',
		(name) => {
			const base = classificationLossScene.codec.decode(lesson.scenes.classes.state).state;
			expect(classificationLossScene.codec.decode(states[name], base).problems).toEqual([]);
		}
	);
});
