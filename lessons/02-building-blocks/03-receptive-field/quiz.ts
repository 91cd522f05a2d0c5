import type { QuestionTemplate } from '$lib/quiz/question';
import byFieldSize from './quiz/by-field-size';
import cellsBelow from './quiz/cells-below';
import completeRecursion from './quiz/complete-recursion';
import fieldSize from './quiz/field-size';
import fieldStart from './quiz/field-start';
import jump from './quiz/jump';
import layersNeeded from './quiz/layers-needed';
import paddedSize from './quiz/padded-size';
import seenCells from './quiz/seen-cells';
import weights from './quiz/weights';
import whatEnlarges from './quiz/what-enlarges';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	seenCells,
	fieldSize,
	completeRecursion,
	jump,
	cellsBelow,
	whatEnlarges,
	paddedSize,
	byFieldSize,
	layersNeeded,
	fieldStart,
	weights
];

export default templates;
