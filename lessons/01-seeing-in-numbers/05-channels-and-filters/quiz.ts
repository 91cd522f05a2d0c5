import type { QuestionTemplate } from '$lib/quiz/question';
import channelSum from './quiz/channel-sum';
import countLines from './quiz/count-lines';
import filterSteps from './quiz/filter-steps';
import groupedWeights from './quiz/grouped-weights';
import mapCount from './quiz/map-count';
import outputShape from './quiz/output-shape';
import parameterCount from './quiz/parameter-count';
import possibleGroups from './quiz/possible-groups';
import twoSteps from './quiz/two-steps';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	channelSum,
	filterSteps,
	mapCount,
	outputShape,
	parameterCount,
	countLines,
	groupedWeights,
	possibleGroups,
	twoSteps
];

export default templates;
