import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '$lib/scenes/parameters/query';
import { checkOf, drawPaper, readSeat } from './draw-paper';
import type { PaperQuestion } from './draw-paper';
import { anyPaper, anySeat, sampleBank, sampleCodec, sampleLessons } from './testing';

const stems = (questions: readonly PaperQuestion[]) =>
	questions.map(({ question }) => question.stem.en);
const tasks = (questions: readonly PaperQuestion[]) =>
	questions.map(({ template }) => `${template.lesson}/${template.id}`);

describe('a paper in a link', () => {
	it('is the same paper when it is read', () => {
		fc.assert(
			fc.property(anyPaper, (paper) => {
				const link = writeQuery('', 'paper', sampleCodec.encode(paper));
				const text = readQuery(link, 'paper') ?? '';
				expect(sampleCodec.decode(text)).toEqual({ paper, problems: [] });
			})
		);
	});

	it('gives a valid paper from any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `1~${text}`)
				),
				(text) => {
					const { paper } = sampleCodec.decode(text);
					expect(sampleCodec.decode(sampleCodec.encode(paper)).problems).toEqual([]);
				}
			)
		);
	});

	it.each([
		['', ['version'], {}],
		['2~length:5', ['version'], {}],
		['1~length:900', ['outOfBounds'], { length: 40 }],
		['1~length:few', ['notANumber'], {}],
		['1~lessons:padding,painting', ['notAnOption'], { lessons: ['padding'] }],
		['1~levels:3,1,3', ['notAnOption'], { levels: [1, 3] }],
		['1~minutes:none', [], { minutes: null }],
		['1~minutes:0', ['outOfBounds'], { minutes: 1 }],
		['1~colour:red~length:5', ['unknownField'], { length: 5 }]
	])('%j is read with %j', (text, codes, difference) => {
		const { paper, problems } = sampleCodec.decode(text);
		expect(problems.map(({ code }) => code)).toEqual(codes);
		expect(paper).toEqual({ ...sampleCodec.defaults, ...difference });
	});
});

describe('the questions of a paper', () => {
	it('are the same each time they are drawn', () => {
		fc.assert(
			fc.property(anyPaper, anySeat, (paper, seat) => {
				const [one, other] = [1, 2].map(() => drawPaper(sampleBank, paper, seat));
				expect(stems(one)).toEqual(stems(other));
				expect(checkOf(one)).toBe(checkOf(other));
			})
		);
	});

	it('are as many as wanted, each fits the wish, and none comes again too early', () => {
		fc.assert(
			fc.property(anyPaper, anySeat, (paper, seat) => {
				const questions = drawPaper(sampleBank, paper, seat);
				const fits = (list: readonly unknown[], value: unknown) =>
					list.length === 0 || list.includes(value);
				const pool = sampleBank.filter(
					({ lesson, skill, level }) =>
						fits(paper.lessons, lesson) && fits(paper.skills, skill) && fits(paper.levels, level)
				);
				expect(questions).toHaveLength(pool.length === 0 ? 0 : paper.length);
				const different = new Set(tasks(questions));
				expect(different.size).toBe(Math.min(pool.length, questions.length));
				for (const { template } of questions) expect(pool).toContain(template);
			})
		);
	});

	it('do not depend on the seat if all are to get the same', () => {
		fc.assert(
			fc.property(anyPaper, anySeat, anySeat, (paper, one, other) => {
				const same = { ...paper, sameForAll: true };
				const [a, b] = [one, other].map((seat) => stems(drawPaper(sampleBank, same, seat)));
				expect(a).toEqual(b);
			})
		);
	});

	it('have other numbers for other seats, but are of the same kinds', () => {
		const paper = { ...sampleCodec.defaults, sameForAll: false, length: 9, seed: 42 };
		const papers = Array.from({ length: 200 }, (_, seat) =>
			drawPaper(sampleBank, paper, `${seat + 1}`)
		);
		expect(new Set(papers.map((questions) => stems(questions).join())).size).toBe(200);
		expect(new Set(papers.map((questions) => tasks(questions).toSorted().join())).size).toBe(1);
		const everyStem = papers.flatMap(stems);
		expect(new Set(everyStem).size).toBeGreaterThan(0.99 * everyStem.length);
	});

	it('come in the order of the course unless they are shuffled', () => {
		const paper = { ...sampleCodec.defaults, length: 9 };
		const inOrder = drawPaper(sampleBank, { ...paper, shuffled: false }, '');
		const order = inOrder.map(({ template }) => sampleLessons.indexOf(template.lesson));
		expect(order).toEqual(order.toSorted());
		const mixed = drawPaper(sampleBank, { ...paper, shuffled: true }, '');
		expect(stems(mixed)).not.toEqual(stems(inOrder));
		expect(stems(mixed).toSorted()).toEqual(stems(inOrder).toSorted());
	});

	it('cover every skill before one comes twice', () => {
		const paper = { ...sampleCodec.defaults, length: 3 };
		for (let seed = 0; seed < 50; seed += 1) {
			const questions = drawPaper(sampleBank, { ...paper, seed }, '');
			expect(new Set(questions.map(({ template }) => template.skill)).size).toBe(3);
		}
	});

	it('have another check when one of them changes', () => {
		const questions = drawPaper(sampleBank, sampleCodec.defaults, '');
		expect(checkOf(questions.slice(1))).not.toBe(checkOf(questions));
		expect(checkOf(questions.toReversed())).not.toBe(checkOf(questions));
	});
});

describe('a seat', () => {
	it.each([
		['7', '7'],
		[' 007 ', '7'],
		['２３', '23'],
		['202612345678', '202612345678'],
		['0', '0']
	])('%j is %s', (text, seat) => expect(readSeat(text)).toBe(seat));
	it.each(['', 'A7', '-1', '1.5', '1234567890123', '一'])('%j is none', (text) =>
		expect(readSeat(text)).toBeNull()
	);
});
