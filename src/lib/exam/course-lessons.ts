import type { Topic } from '$lib/quiz/question';

/** A lesson that has questions, in one language. */
export interface CourseLesson {
	readonly slug: string;
	readonly title: string;
}

/** How many questions of a lesson exercise a skill at a level. */
export interface CourseTopic extends Topic {
	readonly lesson: string;
	readonly count: number;
}

/** What a page has to know of the course to put papers together. */
export interface ExamCourse {
	readonly lessons: readonly CourseLesson[];
	readonly topics: readonly CourseTopic[];
}
