import type { QuestionTemplate } from '$lib/quiz/question';
import classGradient from './quiz/class-gradient';
import entropySteps from './quiz/entropy-steps';
import flatAccuracy from './quiz/flat-accuracy';
import matchSlopes from './quiz/match-slopes';
import mseGradient from './quiz/mse-gradient';
import mseValue from './quiz/mse-value';
import nextSum from './quiz/next-sum';
import readSmooth from './quiz/read-smooth';
import smoothValue from './quiz/smooth-value';
import whichCall from './quiz/which-call';
import workedMse from './quiz/worked-mse';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	mseValue,
	nextSum,
	mseGradient,
	readSmooth,
	smoothValue,
	matchSlopes,
	workedMse,
	flatAccuracy,
	entropySteps,
	classGradient,
	whichCall
];

export default templates;
