import type { QuestionTemplate } from '$lib/quiz/question';
import backInOrder from './quiz/back-in-order';
import completeChain from './quiz/complete-chain';
import joinedPaths from './quiz/joined-paths';
import matchSlopes from './quiz/match-slopes';
import maxRoute from './quiz/max-route';
import nextArrival from './quiz/next-arrival';
import nudgedSquare from './quiz/nudged-square';
import productGradient from './quiz/product-gradient';
import reluGate from './quiz/relu-gate';
import weightGradient from './quiz/weight-gradient';
import workedBack from './quiz/worked-back';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	matchSlopes,
	productGradient,
	backInOrder,
	weightGradient,
	completeChain,
	nextArrival,
	joinedPaths,
	reluGate,
	maxRoute,
	workedBack,
	nudgedSquare
];

export default templates;
