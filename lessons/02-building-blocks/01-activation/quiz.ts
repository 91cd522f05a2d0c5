import type { QuestionTemplate } from '$lib/quiz/question';
import asManyLayers from './quiz/as-many-layers';
import leakyValue from './quiz/leaky-value';
import mergedWeight from './quiz/merged-weight';
import passingGradients from './quiz/passing-gradients';
import range from './quiz/range';
import reluSum from './quiz/relu-sum';
import sigmoidChain from './quiz/sigmoid-chain';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	reluSum,
	leakyValue,
	range,
	passingGradients,
	sigmoidChain,
	mergedWeight,
	asManyLayers
];

export default templates;
