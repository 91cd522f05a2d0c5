import type { Response } from '$lib/quiz/answers';
import { openingResponse } from '$lib/quiz/fields/opening-response';
import { mark } from '$lib/quiz/marking';
import type { Verdict } from '$lib/quiz/marking';
import type { Question } from '$lib/quiz/question';
import { isUnreadable, read } from '$lib/quiz/reading';
import type { SkillName } from '$lib/quiz/skills';
import type { PaperQuestion } from './draw-paper';

/** How far a question is: nothing is entered, something that says no answer yet, or an answer. */
export type AnswerStatus = 'open' | 'incomplete' | 'answered';

/** A question of a paper that was handed in. */
export interface MarkedQuestion extends PaperQuestion {
	/** What was entered; null if nothing was. */
	readonly response: Response | null;
	readonly verdict: Verdict;
	readonly status: AnswerStatus;
	readonly isRight: boolean;
}

/** How many of some questions are right. */
export interface Score {
	readonly right: number;
	readonly total: number;
}

/** A paper that was handed in and marked. */
export interface MarkedPaper {
	readonly questions: readonly MarkedQuestion[];
	readonly score: Score;
	/** The score of each skill, in the order in which the skills come up. */
	readonly bySkill: ReadonlyMap<SkillName, Score>;
}

/** How far a question is with what was entered. */
export function statusOf(question: Question, response: Response | null): AnswerStatus {
	if (response === null) return 'open';
	if (!isUnreadable(read(question, response))) return 'answered';
	const opening = openingResponse(question);
	const isBlank = response.every((text, place) => text.trim() === (opening.at(place) ?? ''));
	return isBlank ? 'open' : 'incomplete';
}

/** Marks the responses to the questions of a paper, each as `mark` does; what is missing is not right. */
export function markPaper(
	questions: readonly PaperQuestion[],
	responses: readonly (Response | null)[]
): MarkedPaper {
	const marked = questions.map((drawn, place): MarkedQuestion => {
		const response = responses.at(place) ?? null;
		const verdict = mark(drawn.question, response ?? []);
		const status = statusOf(drawn.question, response);
		return { ...drawn, response, verdict, status, isRight: verdict.kind === 'right' };
	});
	const skills = [...new Set(marked.map(({ template }) => template.skill))];
	return {
		questions: marked,
		score: scoreOf(marked),
		bySkill: new Map(
			skills.map((skill) => [
				skill,
				scoreOf(marked.filter(({ template }) => template.skill === skill))
			])
		)
	};
}

function scoreOf(questions: readonly MarkedQuestion[]): Score {
	return {
		right: questions.filter(({ isRight }) => isRight).length,
		total: questions.length
	};
}
