import type { QuestionTemplate } from '$lib/quiz/question';
import ceilSize from './quiz/ceil-size';
import globalCount from './quiz/global-count';
import maxValue from './quiz/max-value';
import movedPixel from './quiz/moved-pixel';
import negativeCorner from './quiz/negative-corner';
import noWeights from './quiz/no-weights';
import overlap from './quiz/overlap';
import paddedAverage from './quiz/padded-average';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	maxValue,
	noWeights,
	overlap,
	ceilSize,
	paddedAverage,
	negativeCorner,
	globalCount,
	movedPixel
];

export default templates;
