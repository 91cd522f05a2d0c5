import type { QuestionTemplate } from '$lib/quiz/question';
import balanced from './quiz/balanced';
import countRow from './quiz/count-row';
import flatOrNot from './quiz/flat-or-not';
import gradientRow from './quiz/gradient-row';
import learned from './quiz/learned';
import phaseValue from './quiz/phase-value';
import resizedFlat from './quiz/resized-flat';
import stampsAlong from './quiz/stamps-along';
import stampsBoth from './quiz/stamps-both';
import twoLayers from './quiz/two-layers';
import whereSoMany from './quiz/where-so-many';
import whichEven from './quiz/which-even';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	stampsAlong,
	countRow,
	stampsBoth,
	whereSoMany,
	whichEven,
	phaseValue,
	flatOrNot,
	balanced,
	twoLayers,
	resizedFlat,
	learned,
	gradientRow
];

export default templates;
