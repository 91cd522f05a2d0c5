import type { QuestionTemplate } from '$lib/quiz/question';
import depthAndParameters from './quiz/depth-and-parameters';
import layerOutput from './quiz/layer-output';
import layerParameters from './quiz/layer-parameters';
import layerShape from './quiz/layer-shape';
import mapOrKernel from './quiz/map-or-kernel';
import mapsMade from './quiz/maps-made';
import mostWork from './quiz/most-work';
import multiplyAdds from './quiz/multiply-adds';
import partSeen from './quiz/part-seen';
import pixelToProbability from './quiz/pixel-to-probability';
import shapeTable from './quiz/shape-table';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	pixelToProbability,
	layerShape,
	mapsMade,
	layerOutput,
	mapOrKernel,
	layerParameters,
	shapeTable,
	multiplyAdds,
	mostWork,
	depthAndParameters,
	partSeen
];

export default templates;
