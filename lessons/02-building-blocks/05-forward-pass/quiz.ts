import type { QuestionTemplate } from '$lib/quiz/question';
import depthAndParameters from './quiz/depth-and-parameters';
import layerParameters from './quiz/layer-parameters';
import mapOrKernel from './quiz/map-or-kernel';
import mapsMade from './quiz/maps-made';
import mostWork from './quiz/most-work';
import multiplyAdds from './quiz/multiply-adds';
import partSeen from './quiz/part-seen';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	mapsMade,
	mapOrKernel,
	layerParameters,
	multiplyAdds,
	mostWork,
	depthAndParameters,
	partSeen
];

export default templates;
