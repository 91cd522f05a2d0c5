import type { ExamCourse } from './course-lessons';
import { checkOf, drawPaper } from './draw-paper';
import type { PaperQuestion } from './draw-paper';
import type { Paper, PaperCodec } from './paper';
import { loadTemplates } from './paper-questions';
import { readResultCode } from './result-code';
import type { Result } from './result-code';

/** Why a code cannot be checked. */
export type CodeProblem = 'notACode' | 'paper' | 'changed';

/** A result that a code says, with the paper that it is about drawn again. */
export interface CheckedCode {
	readonly paper: Paper;
	readonly questions: readonly PaperQuestion[];
	readonly result: Result;
}

/** What a code says, or why it cannot be checked. Rejects if the questions cannot be loaded. */
export async function checkCode(
	code: string,
	course: ExamCourse,
	codec: PaperCodec
): Promise<CheckedCode | CodeProblem> {
	const result = readResultCode(code);
	if (!result) return 'notACode';
	const { paper, problems } = codec.decode(result.paper);
	if (problems.length > 0) return 'paper';
	const questions = drawPaper(await loadTemplates(course, paper), paper, result.seat);
	return checkOf(questions) === result.check ? { paper, questions, result } : 'changed';
}
