import type { QuestionTemplate } from '$lib/quiz/question';
import batchShape from './quiz/batch-shape';
import count from './quiz/count';
import layouts from './quiz/layouts';
import minMax from './quiz/min-max';
import minusOneToOne from './quiz/minus-one-to-one';
import order from './quiz/order';
import placeLast from './quiz/place-last';
import sameNumbers from './quiz/same-numbers';
import twoHumps from './quiz/two-humps';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	count,
	sameNumbers,
	order,
	placeLast,
	batchShape,
	layouts,
	minMax,
	minusOneToOne,
	twoHumps
];

export default templates;
