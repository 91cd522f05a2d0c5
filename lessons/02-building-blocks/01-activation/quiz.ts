import type { QuestionTemplate } from '$lib/quiz/question';
import asManyLayers from './quiz/as-many-layers';
import leakyValue from './quiz/leaky-value';
import mergedWeight from './quiz/merged-weight';
import negativeValues from './quiz/negative-values';
import passingGradients from './quiz/passing-gradients';
import range from './quiz/range';
import readSlope from './quiz/read-slope';
import readValue from './quiz/read-value';
import reluSum from './quiz/relu-sum';
import sigmoidChain from './quiz/sigmoid-chain';
import twoLinearLayers from './quiz/two-linear-layers';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	reluSum,
	leakyValue,
	readValue,
	range,
	negativeValues,
	readSlope,
	passingGradients,
	sigmoidChain,
	mergedWeight,
	twoLinearLayers,
	asManyLayers
];

export default templates;
