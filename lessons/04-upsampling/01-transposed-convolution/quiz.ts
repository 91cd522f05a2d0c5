import type { QuestionTemplate } from '$lib/quiz/question';
import givers from './quiz/givers';
import notInverse from './quiz/not-inverse';
import outputPadding from './quiz/output-padding';
import outputRow from './quiz/output-row';
import overlapValue from './quiz/overlap-value';
import size from './quiz/size';
import sizeFormula from './quiz/size-formula';
import unpooled from './quiz/unpooled';
import whichSizes from './quiz/which-sizes';
import withZeros from './quiz/with-zeros';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	overlapValue,
	outputRow,
	givers,
	withZeros,
	size,
	sizeFormula,
	whichSizes,
	outputPadding,
	notInverse,
	unpooled
];

export default templates;
