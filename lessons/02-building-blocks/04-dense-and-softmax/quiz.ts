import type { QuestionTemplate } from '$lib/quiz/question';
import asConvolution from './quiz/as-convolution';
import byProbability from './quiz/by-probability';
import constant from './quiz/constant';
import flattenPlace from './quiz/flatten-place';
import layerCounts from './quiz/layer-counts';
import neighbours from './quiz/neighbours';
import neuronOutput from './quiz/neuron-output';
import notArgmax from './quiz/not-argmax';
import parameters from './quiz/parameters';
import partialSum from './quiz/partial-sum';
import pooledHead from './quiz/pooled-head';
import softmaxSteps from './quiz/softmax-steps';
import temperature from './quiz/temperature';
import unchangedShares from './quiz/unchanged-shares';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	flattenPlace,
	partialSum,
	neuronOutput,
	neighbours,
	parameters,
	layerCounts,
	asConvolution,
	pooledHead,
	byProbability,
	notArgmax,
	softmaxSteps,
	constant,
	temperature,
	unchangedShares
];

export default templates;
