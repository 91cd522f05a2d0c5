import { describe, expect, it } from 'vitest';
import { questionSeed } from '../ask';
import type { QuestionTemplate } from '../question';
import { seededRandom } from '../random';
import { isMisconception, misconceptionNames, misconceptions } from './catalogue';

const lessons = import.meta.glob<readonly QuestionTemplate[]>('/lessons/*/*/quiz.ts', {
	eager: true,
	import: 'default'
});

/** How many questions of each template are looked at, so that what is rarely drawn shows up. */
const DRAWS = 60;

/** The misconceptions that questions of a template tell of. */
function namesIn(template: QuestionTemplate): readonly string[] {
	return Array.from({ length: DRAWS }, (_, index) =>
		template.generate(seededRandom(questionSeed(1, index)))
	).flatMap(({ mistakes }) => mistakes.map(({ misconception }) => misconception));
}

describe('the catalogue of misconceptions', () => {
	it('holds those that the questions tell of, and no other', () => {
		const told = new Set(Object.values(lessons).flat().flatMap(namesIn));
		expect([...told].filter((name) => !isMisconception(name))).toEqual([]);
		expect(misconceptionNames.filter((name) => !told.has(name))).toEqual([]);
	});

	it('has a title of its own for each, and a sentence on what it is', () => {
		const all = misconceptionNames.map((name) => misconceptions[name]);
		for (const language of ['en', 'zh'] as const) {
			const titles = all.map(({ title }) => title[language]);
			expect(new Set(titles).size).toBe(titles.length);
			expect(all.filter(({ thinks }) => !/[.。]$/.test(thinks[language]))).toEqual([]);
		}
	});
});
