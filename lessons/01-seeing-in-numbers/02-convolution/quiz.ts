import type { QuestionTemplate } from '$lib/quiz/question';
import impulse from './quiz/impulse';
import lonePixel from './quiz/lone-pixel';
import nextValue from './quiz/next-value';
import outputMap from './quiz/output-map';
import outputSize from './quiz/output-size';
import outputValue from './quiz/output-value';
import products from './quiz/products';
import weights from './quiz/weights';
import whichKernel from './quiz/which-kernel';
import windowCells from './quiz/window-cells';
import wrongLine from './quiz/wrong-line';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	outputValue,
	windowCells,
	outputSize,
	nextValue,
	lonePixel,
	impulse,
	whichKernel,
	outputMap,
	wrongLine,
	products,
	weights
];

export default templates;
