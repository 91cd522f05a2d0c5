import type { QuestionTemplate } from '$lib/quiz/question';
import darkFrame from './quiz/dark-frame';
import evenKernel from './quiz/even-kernel';
import fillMode from './quiz/fill-mode';
import paddedRow from './quiz/padded-row';
import paddedSize from './quiz/padded-size';
import paddingUnder from './quiz/padding-under';
import readEqually from './quiz/read-equally';
import reads from './quiz/reads';
import samePadding from './quiz/same-padding';
import sameStride from './quiz/same-stride';

/** The questions of the lesson, in the order in which they are asked. */
const templates: readonly QuestionTemplate[] = [
	reads,
	readEqually,
	paddingUnder,
	samePadding,
	paddedSize,
	evenKernel,
	sameStride,
	fillMode,
	paddedRow,
	darkFrame
];

export default templates;
