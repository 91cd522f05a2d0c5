import type { QuestionTemplate } from '$lib/quiz/question';
import averageShare from './quiz/average-share';
import backwardOrder from './quiz/backward-order';
import biasGradient from './quiz/bias-gradient';
import borderZeros from './quiz/border-zeros';
import cellGradient from './quiz/cell-gradient';
import denseWeight from './quiz/dense-weight';
import gradientShapes from './quiz/gradient-shapes';
import inputGradient from './quiz/input-gradient';
import nudgedWeight from './quiz/nudged-weight';
import overlappingPool from './quiz/overlapping-pool';
import paddedRow from './quiz/padded-row';
import poolWinner from './quiz/pool-winner';
import reluGate from './quiz/relu-gate';
import stampedCells from './quiz/stamped-cells';
import stridedRow from './quiz/strided-row';
import unreadCells from './quiz/unread-cells';
import weightGradient from './quiz/weight-gradient';
import whichCall from './quiz/which-call';
import workedGradient from './quiz/worked-gradient';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	reluGate,
	poolWinner,
	averageShare,
	overlappingPool,
	stampedCells,
	cellGradient,
	inputGradient,
	weightGradient,
	biasGradient,
	gradientShapes,
	stridedRow,
	unreadCells,
	borderZeros,
	paddedRow,
	denseWeight,
	backwardOrder,
	whichCall,
	workedGradient,
	nudgedWeight
];

export default templates;
