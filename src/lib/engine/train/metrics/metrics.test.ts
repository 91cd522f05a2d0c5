import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracy, confusionMatrix, EngineError, float64, precisionRecall } from '../../index';
import { predictedClasses, rational, tensor, topKAccuracy, zeros } from '../../index';
import type { Rational } from '../../index';

const written = (value: Rational | null) => value?.toFraction() ?? null;
const scores = (rows: readonly (readonly number[])[]) =>
	tensor([rows.length, rows[0].length], rows.flat().map(rational.from));

const ranked = scores([
	[1, 5, 3],
	[4, 4, 0],
	[2, 0, 9],
	[7, 8, 8]
]);

describe('metrics by hand', () => {
	it('predicts the highest score, of equal ones the first', () => {
		expect(predictedClasses(ranked, rational)).toEqual([1, 0, 2, 1]);
		expect(predictedClasses(tensor([1, 2], [-Infinity, 0]), float64)).toEqual([1]);
		expect(predictedClasses(zeros([2, 3], rational), rational)).toEqual([0, 0]);
	});
	it('counts right predictions as an exact share', () => {
		expect(accuracy([1, 0, 2], [1, 2, 2], rational).toFraction()).toBe('2/3');
	});
	it('looks for the target among the k highest', () => {
		const shares = [1, 2, 3].map((k) => topKAccuracy(ranked, [2, 1, 2, 0], k, rational));
		expect(shares.map(written)).toEqual(['1/4', '3/4', '1']);
	});
	it('lays targets out as rows and predictions as columns', () => {
		expect(confusionMatrix([0, 1, 1, 1, 0], [0, 0, 1, 1, 2], 3)).toEqual([
			[1, 1, 0],
			[0, 2, 0],
			[1, 0, 0]
		]);
	});
	it('tells precision from recall, class by class', () => {
		const { perClass, macro } = precisionRecall(
			[
				[1, 1, 0],
				[0, 2, 0],
				[1, 0, 0]
			],
			rational
		);
		const rows = perClass.map(({ precision, recall, f1, support }) => [
			...[precision, recall, f1].map(written),
			support
		]);
		expect(rows).toEqual([
			['1/2', '1/2', '1/2', 2],
			['2/3', '1', '4/5', 2],
			[null, '0', '0', 1]
		]);
		expect([macro.precision, macro.recall, macro.f1].map(written)).toEqual([
			'7/18',
			'1/2',
			'13/30'
		]);
	});
	it('has no share of nothing', () => {
		const matrix = confusionMatrix([0], [0], 2);
		expect(precisionRecall(matrix, rational).perClass[1]).toEqual({
			...{ precision: null, recall: null, f1: null, support: 0 }
		});
	});
});

describe('laws of metrics', () => {
	const labels = fc.integer({ min: 1, max: 5 }).chain((classes) => {
		const label = fc.nat({ max: classes - 1 });
		const pairs = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 20 });
		return pairs.map((drawn) => ({
			classes,
			predictions: drawn.map(([prediction]) => prediction),
			targets: drawn.map(([, target]) => target)
		}));
	});

	it('the diagonal is the accuracy, the matrix holds every sample', () => {
		fc.assert(
			fc.property(labels, ({ classes, predictions, targets }) => {
				const matrix = confusionMatrix(predictions, targets, classes);
				const diagonal = matrix.reduce((sum, row, index) => sum + row[index], 0);
				const total = matrix.flat().reduce((sum, count) => sum + count, 0);
				expect(total).toBe(targets.length);
				const share = accuracy(predictions, targets, rational);
				expect(share.equals(rational.from(`${diagonal}/${total}`))).toBe(true);
			})
		);
	});
	it('recall weighted by support is the accuracy; f1 is the harmonic mean', () => {
		fc.assert(
			fc.property(labels, ({ classes, predictions, targets }) => {
				const { perClass } = precisionRecall(
					confusionMatrix(predictions, targets, classes),
					rational
				);
				let found = rational.zero;
				for (const { precision, recall, f1, support } of perClass) {
					if (recall) found = found.add(recall.mul(support));
					if (!precision || !recall || !f1 || f1.equals(0)) continue;
					expect(f1.equals(precision.mul(recall).mul(2).div(precision.add(recall)))).toBe(true);
				}
				const share = accuracy(predictions, targets, rational);
				expect(found.div(targets.length).equals(share)).toBe(true);
			})
		);
	});
	it('exchanging predictions and targets exchanges precision and recall', () => {
		fc.assert(
			fc.property(labels, ({ classes, predictions, targets }) => {
				const there = precisionRecall(confusionMatrix(predictions, targets, classes), rational);
				const back = precisionRecall(confusionMatrix(targets, predictions, classes), rational);
				expect(back.perClass.map(({ recall }) => written(recall))).toEqual(
					there.perClass.map(({ precision }) => written(precision))
				);
			})
		);
	});
	it('top 1 is the accuracy, more never find less, all classes find all', () => {
		const drawn = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }));
		const tables = drawn.chain(([classes, batch]) => {
			const row = fc.array(fc.integer({ min: 0, max: 3 }), {
				minLength: classes,
				maxLength: classes
			});
			const sample = fc.tuple(row, fc.nat({ max: classes - 1 }));
			return fc.array(sample, { minLength: batch, maxLength: batch });
		});
		fc.assert(
			fc.property(tables, (samples) => {
				const table = scores(samples.map(([row]) => row));
				const targets = samples.map(([, target]) => target);
				const classes = table.shape[1];
				const shares = Array.from({ length: classes }, (_, index) =>
					topKAccuracy(table, targets, index + 1, rational)
				);
				const right = accuracy(predictedClasses(table, rational), targets, rational);
				expect(shares[0].equals(right)).toBe(true);
				expect(shares[classes - 1].equals(1)).toBe(true);
				shares
					.slice(1)
					.forEach((share, index) =>
						expect(share.compare(shares[index])).toBeGreaterThanOrEqual(0)
					);
			})
		);
	});
});

describe('metrics refuse', () => {
	const table = tensor([2, 3], [1, 2, 3, 4, 5, 6]);
	it.each<readonly [() => unknown, string]>([
		[() => accuracy([], [], rational), 'accuracy: number of samples 0 is not a positive integer'],
		[() => accuracy([1], [1, 2], rational), 'accuracy: target has 2 elements, expected 1'],
		[() => accuracy([-1], [1], rational), 'accuracy: prediction 0 -1 is not an integer from 0'],
		[() => accuracy([1], [NaN], rational), 'accuracy: target 0 NaN is not an integer from 0'],
		[
			() => confusionMatrix([0], [3], 3),
			'confusionMatrix: target 0 3 is not an integer from 0 to 2'
		],
		[() => confusionMatrix([0], [0], 0), 'confusionMatrix: classes 0 is not a positive integer'],
		[() => precisionRecall([], rational), 'precisionRecall: classes 0 is not a positive integer'],
		[() => precisionRecall([[1, 2]], rational), 'precisionRecall: row 0 has 2 counts, expected 1'],
		[() => precisionRecall([[0.5]], rational), 'precisionRecall: count 0, 0 0.5 is not an integer'],
		[() => precisionRecall([[-1]], rational), 'precisionRecall: count 0, 0 -1 is not in [0, ∞)'],
		[
			() => predictedClasses(tensor([3], [1, 2, 3]), float64),
			'predictedClasses: scores of shape [3] has 1 axes, not 2 [batch size, classes]'
		],
		[
			() => predictedClasses(tensor([1, 2], [1, NaN]), float64),
			'predictedClasses: score 1 NaN is not a finite number'
		],
		[() => topKAccuracy(table, [0, 0], 0, float64), 'topKAccuracy: k 0 is not a positive integer'],
		[() => topKAccuracy(table, [0, 0], 4, float64), 'topKAccuracy: k 4 is not in [1, 3]'],
		[() => topKAccuracy(table, [0], 1, float64), 'topKAccuracy: target has 1 elements, expected 2'],
		[
			() => topKAccuracy(table, [0, 3], 1, float64),
			'topKAccuracy: target 1 3 is not an integer from 0 to 2'
		]
	])('%s', (run, message) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});
