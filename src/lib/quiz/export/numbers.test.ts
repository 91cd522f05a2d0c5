import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { exactDecimal, numberField } from './numbers';

const answer = (text: string) => ({ value: rational.from(text), feedback: null });

describe('exactDecimal', () => {
	it.each([
		['-1/8', '-0.125'],
		['7', '7'],
		['0', '0'],
		['1/3', null]
	])('writes %s as %j', (text, decimal) => {
		expect(exactDecimal(rational.from(text))).toBe(decimal);
	});
});

describe('numberField', () => {
	it('marks decimals exactly, or within the tolerance of a drawing', () => {
		const field = numberField([answer('1/2'), answer('2')], rational.from('1/20'));
		expect(field).toEqual({
			form: 'decimal',
			answers: [
				{ texts: ['0.5'], tolerance: '0.05', feedback: null },
				{ texts: ['2'], tolerance: '0.05', feedback: null }
			]
		});
	});
	it('takes a mistake that no decimal equals for what it is rounded to, short of all others', () => {
		const { answers } = numberField([answer('0.334'), answer('1/3'), answer('1/7')], rational.zero);
		const [, third, seventh] = answers;
		expect(third.texts).toEqual(['0.333333333']);
		expect(Number(third.tolerance)).toBeCloseTo((0.334 - 1 / 3) / 3, 8);
		expect(seventh.tolerance).toBe('0.005');
	});
	it('asks for a fraction where no decimal is right', () => {
		const { form, answers } = numberField([answer('-2/3'), answer('2')], rational.zero);
		expect(form).toBe('fraction');
		expect(answers[0].texts).toEqual(expect.arrayContaining(['-2/3', '−2/3', '-4/6']));
		expect(answers[1].texts).toContain('2');
	});
});
