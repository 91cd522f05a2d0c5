import type { QuestionTemplate } from '$lib/quiz/question';
import ceilSize from './quiz/ceil-size';
import globalCount from './quiz/global-count';
import maxValue from './quiz/max-value';
import movedPixel from './quiz/moved-pixel';
import negativeCorner from './quiz/negative-corner';
import nextMaximum from './quiz/next-maximum';
import noWeights from './quiz/no-weights';
import overlap from './quiz/overlap';
import paddedAverage from './quiz/padded-average';
import pooledMap from './quiz/pooled-map';
import winners from './quiz/winners';
import workedAverage from './quiz/worked-average';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	winners,
	maxValue,
	noWeights,
	pooledMap,
	overlap,
	nextMaximum,
	ceilSize,
	globalCount,
	movedPixel,
	paddedAverage,
	workedAverage,
	negativeCorner
];

export default templates;
