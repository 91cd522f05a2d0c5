import { describe, expect, it } from 'vitest';
import { course } from '$lib/course';
import { loadQuiz } from '$lib/course/load-quiz';
import { drawQuestions } from '$lib/quiz/export/exported-question';
import { gift } from '$lib/quiz/export/gift/gift';
import { moodleXml } from '$lib/quiz/export/moodle/moodle-xml';
import { qtiPackage } from '$lib/quiz/export/qti/qti-package';
import { expectFaithful } from '$lib/quiz/export/testing/expect-faithful';
import { violations } from '$lib/quiz/export/testing/qti-model';
import { readGift } from '$lib/quiz/export/testing/read-gift';
import { readMoodle } from '$lib/quiz/export/testing/read-moodle';
import { readFiles, readQti } from '$lib/quiz/export/testing/read-qti';
import { readXml, rootOf } from '$lib/quiz/export/testing/xml-reading';
import type { Question } from '$lib/quiz/question';

const lessons = course.parts.flatMap((part) => part.lessons);
const settings = { seed: 20, variants: 3, languages: ['en', 'zh'] } as const;

const byAnswer = new Set(['number', 'plot', 'predict', 'choice', 'error']);
const byPlace = new Set([...byAnswer, 'shape', 'grid']);

describe.each(lessons)('the questions of $slug, exported', (lesson) => {
	const exported = async () => {
		const templates = await loadQuiz(lesson.slug);
		return drawQuestions(
			templates.map((template) => ({ lesson, template })),
			settings
		);
	};

	it('mark and say in Moodle XML what they do here', async () => {
		const questions = await exported();
		const read = readMoodle(moodleXml(questions));
		expectFaithful(questions, read, ({ kind }: Question) => byPlace.has(kind));
	});

	it('mark and say in GIFT what they do here', async () => {
		const questions = await exported();
		expectFaithful(questions, readGift(gift(questions)), ({ kind }) => byAnswer.has(kind));
	});

	it('mark and say in QTI what they do here, in items as QTI describes them', async () => {
		const questions = await exported();
		const bytes = qtiPackage(questions);
		expectFaithful(questions, readQti(bytes), () => true);
		const items = Object.entries(readFiles(bytes)).filter(([name]) =>
			/^items\/.*\.xml$/.test(name)
		);
		const problems = items.flatMap(([name, text]) =>
			[...violations(rootOf(readXml(text)))].map((problem) => `${name}: ${problem}`)
		);
		expect(problems).toEqual([]);
	});
});
