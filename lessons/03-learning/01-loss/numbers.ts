import { crossEntropyLoss, rational, softmax, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { binaryParameters } from '$lib/scenes/binary-loss/parameters';
import { runBinary } from '$lib/scenes/binary-loss/run';
import { classParameters } from '$lib/scenes/classification-loss/parameters';
import { runClasses } from '$lib/scenes/classification-loss/run';
import { printDouble } from '$lib/scenes/classification-loss/words';
import { print } from '$lib/scenes/print';
import { lossIds } from '$lib/scenes/regression-losses/losses';
import type { LossId } from '$lib/scenes/regression-losses/losses';
import { regressionParameters } from '$lib/scenes/regression-losses/parameters';
import { runRegression } from '$lib/scenes/regression-losses/run';
import { percent } from '$lib/scenes/regression-losses/words';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const list = (values: readonly Rational[]) => values.map(print).join(', ');
const doubles = (values: readonly number[]) => values.map(printDouble).join(', ');

const batch = runRegression(regressionParameters.defaults);
/** The last example's target, once somebody has mistyped it. */
const mistyped = -5;
const outlierPoints = {
	...regressionParameters.defaults.points,
	data: regressionParameters.defaults.points.data.with(-1, rational.from(mistyped))
};
const outlier = runRegression({ ...regressionParameters.defaults, points: outlierPoints });
const reportOf = (run: typeof batch, id: LossId) => run.reports[lossIds.indexOf(id)];
const last = batch.errors.length - 1;

const answers = binaryParameters.defaults;
const binary = runBinary(answers);

const classes = runClasses(classParameters.defaults);
const right = classParameters.defaults.target - 1;
const [, raw, twice] = classes.ways;

/** The cross-entropy of a class among others that are all alike, from its probability. */
const lossOf = (probability: number) =>
	crossEntropyLoss(
		tensor([1, 2], [Math.log(probability), Math.log(1 - probability)]),
		tensor([1], [0]),
		{}
	).data[0];
const digits = 10;
const alike = tensor([1, digits], new Array<number>(digits).fill(0));

export const numbers = {
	predictions: list(batch.predictions),
	targets: list(batch.targets),
	errors: list(batch.errors),
	count: batch.errors.length,
	squares: batch.chosen.losses.map(print).join(' + '),
	mse: print(reportOf(batch, 'mse').value),
	mae: print(reportOf(batch, 'l1').value),
	smooth: print(reportOf(batch, 'smoothL1').value),
	lastError: print(batch.errors[last]),
	lastSlope: print(batch.chosen.slopes[last]),
	lastGradient: print(batch.chosen.gradients[last]),
	mistyped: print(rational.from(mistyped)),
	outlierError: print(outlier.errors[last]),
	outlierMse: print(outlier.chosen.value),
	outlierPart: percent(outlier.chosen.parts[last]),
	outlierMaePart: percent(reportOf(outlier, 'l1').parts[last]),
	outlierSmoothPart: percent(reportOf(outlier, 'smoothL1').parts[last]),
	answers: answers.logits.data.length,
	accuracy: print(binary.now.accuracy),
	binaryLoss: printDouble(binary.now.loss),
	binarySlope: printDouble(binary.now.slope),
	logits: list(classes.logits),
	probabilities: doubles(classes.probabilities),
	right: right + 1,
	rightShare: printDouble(classes.probabilities[right]),
	rightLog: printDouble(classes.logarithms[right]),
	loss: printDouble(classes.loss),
	steepest: printDouble(classes.perProbability[right]),
	gradient: doubles(classes.gradient),
	half: printDouble(lossOf(0.5)),
	hundredth: printDouble(lossOf(0.01)),
	digits,
	chance: printDouble(crossEntropyLoss(alike, tensor([1], [0]), {}).data[0]),
	chanceShare: formatNumber(softmax(alike, { dim: 1 }).data[0], { float: 'exact' }).text,
	rawLoss: printDouble(raw.loss),
	twiceLeast: printDouble(twice.least ?? 0)
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	terms: '1~at:term.0',
	gradients: '1~at:term.12',
	outlier: `1~${regressionParameters.encode({ ...regressionParameters.defaults, points: outlierPoints })}~at:phase.3`,
	outlierMae: `1~${regressionParameters.encode({ ...regressionParameters.defaults, points: outlierPoints, loss: 'l1' })}~at:phase.3`,
	smooth: '1~loss:smoothL1~at:phase.3',
	sum: '1~reduction:sum~at:phase.2',
	better: '1~bias:10~at:phase.3',
	weighted: '1~posWeight:30~at:phase.3',
	pick: '1~at:phase.4',
	perProbability: '1~at:phase.5',
	jacobian: '1~at:cell.18',
	product: '1~at:cell.22',
	smoothing: '1~smoothing:10~at:phase.8'
};
