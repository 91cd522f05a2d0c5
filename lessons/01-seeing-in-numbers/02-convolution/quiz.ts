import type { QuestionTemplate } from '$lib/quiz/question';
import impulse from './quiz/impulse';
import lonePixel from './quiz/lone-pixel';
import outputSize from './quiz/output-size';
import outputValue from './quiz/output-value';
import products from './quiz/products';
import weights from './quiz/weights';
import whichKernel from './quiz/which-kernel';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	outputValue,
	outputSize,
	lonePixel,
	impulse,
	whichKernel,
	products,
	weights
];

export default templates;
