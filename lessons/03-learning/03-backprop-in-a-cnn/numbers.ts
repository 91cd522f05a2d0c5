import { elementCount, grainOf, mixed, rational, windowDropped } from '$lib/engine';
import type { Mixed, Rational, Tensor } from '$lib/engine';
import { factorText } from '$lib/quiz/print';
import { activationBackwardScene } from '$lib/scenes/activation-backward/activation-backward-scene';
import { printValue } from '$lib/scenes/activations/print';
import { conv2dBackwardScene } from '$lib/scenes/conv2d-backward/conv2d-backward-scene';
import { prove } from '$lib/scenes/conv2d-backward/proof';
import type { StepTo } from '$lib/scenes/conv2d-backward/run';
import { denseBackwardScene } from '$lib/scenes/dense-backward/dense-backward-scene';
import { poolBackwardScene } from '$lib/scenes/pool-backward/pool-backward-scene';
import { print } from '$lib/scenes/print';
import type { Scene, SceneRun } from '$lib/scenes/scene';
import { tensorOf } from '$lib/scenes/tiny-cnn/figures';
import type { FigureId } from '$lib/scenes/tiny-cnn/figures';
import { learnedKeys, learnedOf } from '$lib/scenes/tiny-cnn/parameters';
import { learnedCount, lossOf, passOf } from '$lib/scenes/tiny-cnn/run';
import type { Stage } from '$lib/scenes/tiny-cnn/timeline';
import { tinyCnnScene } from '$lib/scenes/tiny-cnn/tiny-cnn-scene';
import lesson from './lesson';

/** The numbers that the lesson's text speaks of, computed by the engine. */

/** The parameters and the run of a figure as the lesson opens it, or as a link in the text changes it. */
function opened<P extends object, Run extends SceneRun<Grain, Step>, Step, Grain extends string>(
	{ codec, run }: Scene<P, Run, Step, Grain>,
	figure: keyof typeof lesson.scenes,
	change = '1'
) {
	const base = codec.decode(lesson.scenes[figure].state).state;
	const { params } = codec.decode(change, base).state;
	return { params, run: run(params) };
}

const convolution = (figure: 'back' | 'weights' | 'strided', change?: string) =>
	opened(conv2dBackwardScene, figure, change).run;
const pooling = (change?: string) => opened(poolBackwardScene, 'route', change).run;

const list = ({ data }: Tensor<Rational>) => data.map(print).join(', ');
const size = ({ shape }: Tensor<Rational>) => shape.slice(-2).join('×');
const sum = (values: readonly Rational[]) => values.reduce(rational.add, rational.zero);
/** The step that gathers the gradient of the input cell at that place. */
function gathered({ timeline }: ReturnType<typeof convolution>, place: number): StepTo<'input'> {
	const step = grainOf(timeline, 'cell').trace.at(place);
	if (step.target !== 'input') throw new RangeError('gathered: the steps lead elsewhere');
	return step;
}

/** A number as a decimal, even where a fraction would be exact. */
const roughly = (value: Mixed) => printValue(mixed.toNumber(value));

/** Products written out: `2 × 4 + (−1) × 3`. */
const products = (factors: readonly (readonly [Rational, Rational])[]) =>
	factors.map(([a, b]) => `${factorText(a)} × ${factorText(b)}`).join(' + ');

/** The tiny network in a state, and the step of its timeline that makes a tensor whole. */
const network = (change?: string) => opened(tinyCnnScene, 'network', change).run;
const tiny = network();
const layerOf = (stage: Stage, figure: FigureId) => {
	const part = tiny.segments.findIndex(
		(segment) => segment.stage === stage && segment.figure === figure
	);
	return `1~at:layer.${part}`;
};

/** States of the figures that the text links to, by what they show; what they leave out stays. */
export const states = {
	stamps: '1~at:term.0',
	middle: '1~target:input~at:cell.4',
	corner: '1~target:input~at:cell.0',
	allWeights: '1~at:map.0',
	bias: '1~target:bias~at:term.0',
	unread: '1~at:cell.35',
	together: '1~stride:1~gradients:2,-1,0,1;1,3,-2,0;0,1,2,-1;1,0,-1,3~at:cell.14',
	padded: '1~padding:1~gradients:2,-1,1,1;1,3,0,2;-1,2,1,0;1,0,2,-1~at:cell.0',
	filters: '1~target:input~weight:1,2;3,4$0,1;-1,2~gradients:2,-1;1,3!1,1;-2,1~at:cell.4',
	tie: '1~at:term.1',
	summit: '1~input:summit~stride:1~gradients:1,2,-1,1;2,1,3,0;-1,2,1,1;0,1,-2,1~at:cell.12',
	average: '1~operation:average~at:cell.0',
	kink: '1~at:cell.2',
	sigmoid: '1~applied:sigmoid~at:cell.2',
	column: '1~target:input~at:cell.0',
	scores: layerOf('backward', 'denseGradient'),
	denseWeights: layerOf('backward', 'denseWeightGradient'),
	features: layerOf('backward', 'flatGradient'),
	winners: layerOf('backward', 'reluGradient'),
	gates: layerOf('backward', 'convGradient'),
	kernels: layerOf('backward', 'convWeightGradient'),
	picture: layerOf('backward', 'xGradient'),
	update: layerOf('update', 'convWeight'),
	last: layerOf('again', 'loss'),
	overshoot: `1~loss:squaredError~rate:1/10~at:layer.${network('1~loss:squaredError').segments.length - 1}`,
	exact: '1~loss:squaredError~nudge:convWeight~nudgeAt:0~epsilon:1/10',
	score: '1~output:score~at:layer.8',
	proof: '1~target:weight~nudge:weight~nudgeAt:0~epsilon:1/10~at:cell.0'
};

const back = convolution('back');
/** The middle cell of the input, which every window reads. */
const middle = gathered(convolution('back', '1~target:input'), 4);
const { params, run: weights } = opened(conv2dBackwardScene, 'weights');
const firstWeight = grainOf(weights.timeline, 'cell').trace.at(0);
if (firstWeight.target !== 'weight') throw new RangeError('numbers: not a step to a weight');
const strided = convolution('strided');
const { vertical } = strided.geometry.window;
/** The rows of the stuffed gradient that the first and the last row of the input reach. */
const rowsAt = (place: number) => gathered(strided, place).taps.map(({ stuffed: [row] }) => row);
const lastStuffed = (vertical.outputSize - 1) * vertical.stride;
const padded = convolution('back', states.padded);
const corner = padded.stamps[1].trace.at(0);
const filters = convolution('back', states.filters);
const both = gathered(filters, 4);
const [ofFirst, ofSecond] = [0, 1].map((filter) =>
	sum(both.taps.filter(({ oc }) => oc === filter).map(({ product }) => product))
);
const proof = prove(params, weights);

const gate = opened(activationBackwardScene, 'gate').run;
const head = opened(denseBackwardScene, 'head').run;
/** The weight of the dense layer whose step the figure opens with: output 1, input 1. */
const [inputs] = head.parameters.weight.shape.slice(1);

const maximum = pooling();
const summit = pooling(states.summit);
const peak = grainOf(summit.timeline, 'cell').trace.at(12);
const average = pooling(states.average);

const overshoot = network(states.overshoot);
/** How many numbers of a gradient of the network are not zero. */
const reached = (figure: FigureId) =>
	tensorOf(tiny, figure, false).data.filter((value) => mixed.toNumber(value) !== 0).length;

/** The loss of the exact network with the first weight of its first kernel moved by so many ε. */
const exact = network(states.exact);
const { parameters: given, gradients: found } = exact;
const [epsilon] = given.epsilon.data;
const lossAt = (steps: number) => {
	const nudge = rational.mul(epsilon, rational.from(steps));
	const { shape, data } = given.convWeight;
	const moved = { shape, data: data.with(0, rational.add(data[0], nudge)) };
	return lossOf(passOf(given, { ...learnedOf(given), [learnedKeys.convWeight]: moved }));
};

export const numbers = {
	tiny: {
		learned: learnedCount(tiny),
		loss: printValue(lossOf(tiny.first)),
		after: printValue(lossOf(tiny.again)),
		scores: tensorOf(tiny, 'denseGradient', false).data.map(printValue).join(', '),
		cells: tensorOf(tiny, 'reluGradient', false).data.length,
		winners: reached('reluGradient'),
		open: reached('convGradient'),
		rate: print(tiny.parameters.rate.data[0]),
		largeRate: print(overshoot.parameters.rate.data[0]),
		largeBefore: roughly(lossOf(overshoot.first)),
		largeAfter: roughly(lossOf(overshoot.again)),
		epsilon: print(epsilon),
		analytic: printValue(found.parameters[learnedKeys.convWeight].data[0]),
		central: printValue(
			mixed.div(mixed.sub(lossAt(1), lossAt(-1)), mixed.mul(mixed.from(2), epsilon))
		),
		oneSided: roughly(mixed.div(mixed.sub(lossAt(1), lossAt(0)), epsilon))
	},
	gradients: list(back.gradOutput),
	second: print(back.gradOutput.data[1]),
	kernel: list(back.weight),
	secondStamp: back.stamps[1].trace
		.at(1)
		.stamps.map(({ product }) => print(product))
		.join(', '),
	middle: print(middle.sum),
	middleSum: products(middle.taps.map(({ gradient, w }) => [gradient, w])),
	turned: middle.taps.map(({ w }) => print(w)).join(', '),
	corner: print(back.gradients.input.data[0]),
	input: size(back.input),
	output: size(back.gradOutput),
	border: back.weight.shape[3] - 1,
	cornerZeros: gathered(convolution('back', states.corner), 0).taps.filter(({ source }) => !source)
		.length,
	weight: print(firstWeight.sum),
	weightSum: products(firstWeight.taps.map(({ x, gradient }) => [x, gradient])),
	uses: firstWeight.taps.length,
	bias: print(sum(back.gradOutput.data)),
	biasMean: print(
		rational.div(sum(back.gradOutput.data), rational.from(back.gradOutput.data.length))
	),
	biasSum: back.gradOutput.data.map(factorText).join(' + '),
	strided: {
		input: size(strided.input),
		kernel: strided.weight.shape[3],
		output: size(strided.gradOutput),
		stride: vertical.stride,
		between: vertical.stride - 1,
		around: -Math.min(...rowsAt(0)),
		remainder: (vertical.size - vertical.kernel) % vertical.stride,
		after: Math.max(...rowsAt(strided.input.data.length - 1)) - lastStuffed,
		stuffed: lastStuffed + 1,
		side: vertical.size,
		dropped: windowDropped(strided.geometry.window).length
	},
	lost: corner.target === 'inputScatter' ? corner.stamps.filter(({ cell }) => !cell).length : 0,
	stamped: corner.stamps.length,
	ofFirst: print(ofFirst),
	ofSecond: print(ofSecond),
	ofBoth: print(both.sum),
	filters: filters.weight.shape[0],
	gates: gate.input.data.length,
	gatesShut: gate.slope.data.filter((slope) => Number(slope) === 0).length,
	denseInput: print(head.parameters.x.data[1]),
	denseGradient: print(head.gradOutput.data[1]),
	denseWeight: print(head.gradients.weight.data[inputs + 1]),
	tie: print(maximum.output.data[0]),
	winner: print(maximum.gradInput.data[0]),
	loser: print(maximum.gradInput.data[1]),
	peakWins: peak.terms.filter(({ factor }) => factor.n !== 0n).length,
	peakReads: peak.terms.length,
	peak: print(peak.value),
	averageOf: print(average.gradOutput.data[0]),
	windowCells: elementCount(average.parameters.kernel),
	averageShare: print(average.gradInput.data[0]),
	epsilon: print(proof.epsilon),
	before: print(proof.before),
	after: print(proof.after),
	quotient: print(proof.quotient)
};
