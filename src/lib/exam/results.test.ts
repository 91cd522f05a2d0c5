import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightResponse } from '$lib/quiz/answers';
import { mark } from '$lib/quiz/marking';
import { checkOf, drawPaper } from './draw-paper';
import { markPaper, statusOf } from './marked-paper';
import { readResultCode, writeResultCode } from './result-code';
import type { Result } from './result-code';
import { resultCsv, resultJson } from './result-files';
import { anyPaper, anySeat, sampleBank, sampleCodec } from './testing';

const anyResponses = fc.array(
	fc.option(fc.array(fc.oneof(fc.string(), fc.integer().map(String)), { maxLength: 3 })),
	{ maxLength: 40 }
);
const anyResult: fc.Arbitrary<Result> = fc.record({
	paper: anyPaper.map((paper) => sampleCodec.encode(paper)),
	seat: fc.oneof(fc.constant(''), anySeat),
	name: fc.oneof(fc.string({ maxLength: 40 }), fc.constant('李雷 ✏️')),
	check: fc.integer({ min: 0 }).map((number) => number.toString(36)),
	started: fc.integer({ min: 0, max: 2e9 }),
	seconds: fc.integer({ min: 0, max: 1e5 }),
	responses: anyResponses
});

const paper = { ...sampleCodec.defaults, length: 3, title: '=Test, "1"' };
const questions = drawPaper(sampleBank, paper, '');
const right = questions.map(({ question }) => rightResponse(question));
const result: Result = {
	paper: sampleCodec.encode(paper),
	seat: '7',
	name: '-Ann',
	check: checkOf(questions),
	started: 1_700_000_000,
	seconds: 61,
	responses: [right[0], ['=2+2'], null]
};

describe('marking a paper', () => {
	it('says of every question what `mark` says', () => {
		fc.assert(
			fc.property(anyPaper, anySeat, anyResponses, (drawn, seat, responses) => {
				const asked = drawPaper(sampleBank, drawn, seat);
				const marked = markPaper(asked, responses);
				for (const [place, { question, verdict, isRight }] of marked.questions.entries()) {
					expect(verdict).toEqual(mark(question, responses.at(place) ?? []));
					expect(isRight).toBe(verdict.kind === 'right');
				}
				const scores = [...marked.bySkill.values()];
				const sum = (of: 'right' | 'total') =>
					scores.reduce((total, score) => total + score[of], 0);
				expect({ right: sum('right'), total: sum('total') }).toEqual(marked.score);
			})
		);
	});

	it('tells what is open from what is incomplete and what is answered', () => {
		const [{ question }] = questions;
		expect([null, [], [' '], ['seven'], ['7']].map((text) => statusOf(question, text))).toEqual([
			'open',
			'open',
			'open',
			'incomplete',
			'answered'
		]);
	});
});

describe('a result code', () => {
	it('says the result, also when it was broken into lines', () => {
		fc.assert(
			fc.property(anyResult, (any) => {
				const code = writeResultCode(any);
				expect(code).toMatch(/^[\w-]+$/);
				expect(readResultCode(code)).toEqual(any);
				expect(readResultCode(` ${code.replace(/(.{60})/g, '$1\r\n')}\n`)).toEqual(any);
			})
		);
	});

	it('never throws, whatever becomes of it', () => {
		const code = writeResultCode(result);
		fc.assert(
			fc.property(fc.nat(code.length), fc.string(), (place, text) => {
				const cut = code.slice(0, place);
				for (const damaged of [cut, text, cut + text, cut + text + code.slice(place + 1)])
					expect(() => readResultCode(damaged)).not.toThrow();
				if (place < code.length) expect(readResultCode(cut)).toBeNull();
			})
		);
	});

	it.each(['', 'no code', btoa('7'), btoa('{"v":2}'), '!!!', 'A'.repeat(500_000)])(
		'is not read from %.20j',
		(text) => expect(readResultCode(text)).toBeNull()
	);
});

describe('the files of a result', () => {
	const marked = markPaper(questions, result.responses);

	it('hold a line a question, and nothing that a spreadsheet would compute', () => {
		const lines = resultCsv(marked, paper.title, result, 'en').trimEnd().split('\r\n');
		expect(lines).toHaveLength(4);
		expect(lines[0]).toMatch(/^\uFEFFpaper,seat,name,number,/);
		expect(lines[1]).toMatch(/^"'=Test, ""1""",7,'-Ann,1,/);
		expect(lines[1]).toMatch(new RegExp(`,${right[0][0]},${right[0][0]},1,$`));
		expect(lines[2]).toContain(",'=2+2,");
		expect(lines[3]).toMatch(/,,[^,]+,0,$/);
	});

	it('say the same as JSON', () => {
		const code = writeResultCode(result);
		const said: unknown = JSON.parse(resultJson(marked, paper.title, result, code));
		expect(said).toMatchObject({
			version: 1,
			seat: '7',
			score: { right: 1, total: 3 },
			started: '2023-11-14T22:13:20.000Z',
			questions: [{ isRight: true }, { isRight: false }, { isRight: false, response: null }],
			code
		});
	});
});
