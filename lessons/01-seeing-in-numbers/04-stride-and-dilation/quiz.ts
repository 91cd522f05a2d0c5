import type { QuestionTemplate } from '$lib/quiz/question';
import dilatedWeights from './quiz/dilated-weights';
import droppedCells from './quiz/dropped-cells';
import neverRead from './quiz/never-read';
import sameOutput from './quiz/same-output';
import sizeFormula from './quiz/size-formula';
import span from './quiz/span';
import whichSettings from './quiz/which-settings';
import windowCount from './quiz/window-count';
import windowStart from './quiz/window-start';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	windowCount,
	sizeFormula,
	windowStart,
	neverRead,
	droppedCells,
	sameOutput,
	span,
	dilatedWeights,
	whichSettings
];

export default templates;
