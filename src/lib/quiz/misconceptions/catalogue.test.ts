import { describe, expect, it } from 'vitest';
import { questionSeed } from '../ask';
import type { QuestionTemplate } from '../question';
import { seededRandom } from '../random';
import { isMisconception, misconceptionNames, misconceptions } from './catalogue';

const lessons = import.meta.glob<readonly QuestionTemplate[]>('/lessons/*/*/quiz.ts', {
	eager: true,
	import: 'default'
});

/** How many questions of each template are drawn at the most, so that what is rare shows up. */
const MOST_DRAWS = 60;

/** The misconceptions that the questions of all templates tell of, drawn by the seed of a round. */
function namesIn(round: number): readonly string[] {
	return Object.values(lessons)
		.flat()
		.map((template) => template.generate(seededRandom(questionSeed(1, round))))
		.flatMap(({ mistakes }) => mistakes.map(({ misconception }) => misconception));
}

describe('the catalogue of misconceptions', () => {
	it('holds those that the questions tell of, and no other', () => {
		const untold = new Set<string>(misconceptionNames);
		for (let round = 0; round < MOST_DRAWS && untold.size > 0; round += 1) {
			const names = namesIn(round);
			expect(names.filter((name) => !isMisconception(name))).toEqual([]);
			for (const name of names) untold.delete(name);
		}
		expect([...untold]).toEqual([]);
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
