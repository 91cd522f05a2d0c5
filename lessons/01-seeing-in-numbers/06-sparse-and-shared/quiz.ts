import type { QuestionTemplate } from '$lib/quiz/question';
import freeWeights from './quiz/free-weights';
import matrixRow from './quiz/matrix-row';
import matrixSize from './quiz/matrix-size';
import movedOutput from './quiz/moved-output';
import whatFollows from './quiz/what-follows';
import whichChange from './quiz/which-change';
import whoseWeights from './quiz/whose-weights';
import zeros from './quiz/zeros';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	matrixSize,
	matrixRow,
	zeros,
	whoseWeights,
	freeWeights,
	movedOutput,
	whatFollows,
	whichChange
];

export default templates;
