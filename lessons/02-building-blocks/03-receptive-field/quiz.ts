import type { QuestionTemplate } from '$lib/quiz/question';
import cellsBelow from './quiz/cells-below';
import fieldSize from './quiz/field-size';
import fieldStart from './quiz/field-start';
import jump from './quiz/jump';
import layersNeeded from './quiz/layers-needed';
import paddedSize from './quiz/padded-size';
import weights from './quiz/weights';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	fieldSize,
	cellsBelow,
	jump,
	layersNeeded,
	paddedSize,
	fieldStart,
	weights
];

export default templates;
