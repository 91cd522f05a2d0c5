import type { QuestionTemplate } from '$lib/quiz/question';
import asConvolution from './quiz/as-convolution';
import constant from './quiz/constant';
import flattenPlace from './quiz/flatten-place';
import neighbours from './quiz/neighbours';
import neuronOutput from './quiz/neuron-output';
import notArgmax from './quiz/not-argmax';
import parameters from './quiz/parameters';
import pooledHead from './quiz/pooled-head';
import temperature from './quiz/temperature';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	flattenPlace,
	neuronOutput,
	parameters,
	neighbours,
	asConvolution,
	pooledHead,
	notArgmax,
	constant,
	temperature
];

export default templates;
