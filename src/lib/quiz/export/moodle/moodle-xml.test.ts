import { describe, expect, it } from 'vitest';
import { expectFaithful } from '../testing/expect-faithful';
import { exportedSamples } from '../testing/sample-questions';
import { fieldText, readMoodle } from '../testing/read-moodle';
import { childOf, childrenOf, readXml, rootOf, textOf } from '../testing/xml-reading';
import { moodleShares } from '../fractions';
import { moodleXml } from './moodle-xml';

const xml = moodleXml(exportedSamples);
const questions = childrenOf(rootOf(readXml(xml)), 'question');
const byName = (name: string) => {
	const found = questions.find((question) =>
		childrenOf(question, 'idnumber').some((id) => textOf(id) === `samples-${name}-en`)
	);
	if (!found) throw new Error(`no sample is called ${name}`);
	return found;
};

/** Kinds in which a wrong answer has its words where it is marked. */
const telling = new Set(['number', 'plot', 'predict', 'shape', 'grid', 'choice', 'error']);

describe('moodleXml', () => {
	it('says what the questions say, whatever characters are in them', () => {
		expectFaithful(exportedSamples, readMoodle(xml), ({ kind }) => telling.has(kind));
	});

	it.each([
		['number', 'numerical'],
		['fraction', 'shortanswer'],
		['plot', 'numerical'],
		['predict', 'numerical'],
		['shape', 'cloze'],
		['grid', 'cloze'],
		['cells', 'multichoice'],
		['choice', 'multichoice'],
		['choices', 'multichoice'],
		['error', 'multichoice'],
		['order', 'ordering'],
		['match', 'matching'],
		['formula', 'cloze']
	])('asks %s as %s', (name, type) => {
		expect(byName(name).getAttribute('type')).toBe(type);
	});

	it('has what the importer reads of every question', () => {
		for (const question of questions) {
			const type = question.getAttribute('type');
			if (type === 'category') continue;
			expect(fieldText(question, 'name')).not.toBe('');
			for (const field of ['questiontext', 'generalfeedback']) {
				expect(childOf(question, field).getAttribute('format')).toBe('html');
				expect(fieldText(question, field)).not.toBe('');
			}
			for (const field of ['defaultgrade', 'penalty']) {
				expect(Number(textOf(childOf(question, field)))).toBeGreaterThan(0);
			}
			if (type === 'multichoice') {
				expect(textOf(childOf(question, 'single'))).toMatch(/^(true|false)$/);
				expect(textOf(childOf(question, 'shuffleanswers'))).toMatch(/^(true|false)$/);
			}
			if (type === 'ordering') expect(textOf(childOf(question, 'selecttype'))).toBe('ALL');
			if (type === 'matching') {
				expect(childrenOf(question, 'subquestion').length).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it('gives shares that Moodle knows', () => {
		const known = new Set<number>([0, ...moodleShares.map(Number)]);
		for (const question of questions) {
			if (question.getAttribute('type') === 'ordering') continue;
			for (const answer of childrenOf(question, 'answer')) {
				expect(known).toContain(Math.abs(Number(answer.getAttribute('fraction'))));
			}
		}
	});

	it('makes choosing every option worth nothing', () => {
		for (const name of ['cells', 'choices']) {
			const shares = childrenOf(byName(name), 'answer').map((answer) =>
				Number(answer.getAttribute('fraction'))
			);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(0.01);
		}
	});

	it('brings the drawing of a plot as a file beside the text that shows it', () => {
		const text = childOf(byName('plot'), 'questiontext');
		const file = childOf(text, 'file');
		expect(fieldText(byName('plot'), 'questiontext')).toContain(
			`@@PLUGINFILE@@/${file.getAttribute('name')}`
		);
		const svg = rootOf(readXml(Buffer.from(textOf(file), 'base64').toString('utf8')));
		expect(svg.tagName).toBe('svg');
	});

	it('names categories by their path, a slash in a name written twice', () => {
		expect(fieldText(questions[0], 'category')).toBe('$course$/top/Receptive/en/In//out: 50 % $x');
	});
});
