import { describe, expect, it } from 'vitest';
import { rational } from '../arithmetic/rational';
import { differentiateExpression, isExactQuantity, nodeNames, parseExpression } from './index';
import type { ExpressionRun } from './index';

const numbers = (...texts: readonly string[]) => texts.map(rational.from);
const run = (text: string, ...inputs: readonly string[]) =>
	differentiateExpression(parseExpression(text), numbers(...inputs));
const printed = (value: unknown) =>
	value === null ? null : typeof value === 'number' ? `≈${value.toFixed(3)}` : `${String(value)}`;
/** The gradients by name. */
const gradientsOf = ({ graph, gradients }: ExpressionRun) =>
	Object.fromEntries(nodeNames(graph).map((name, place) => [name, printed(gradients[place])]));

describe('an expression', () => {
	it.each([
		['x*w + b', ['2', '3', '4'], '10'],
		['x - w - b', ['2', '3', '4'], '-5'],
		['x / w / b', ['12', '3', '4'], '1'],
		['-x^2', ['3'], '-9'],
		['x^-2 + 1/3', ['3'], '4/9'],
		['max(x, w) × min(x, w) ÷ 2', ['2', '3'], '3'],
		['a = x·w；L = a**2 − a', ['2', '3'], '30'],
		['a = x*w\nL = a^2 - a', ['2', '3'], '30'],
		['relu(x) + abs(w)', ['-2', '-3'], '3']
	] as const)('%j of %j is %s', (text, inputs, value) => {
		const found = run(text, ...inputs);
		expect(String(found.values[found.graph.output])).toBe(String(rational.from(value).toString()));
	});

	it.each([
		['', 'empty', ''],
		['x + ', 'valueExpected', ''],
		['x * * w', 'valueExpected', '*'],
		['x # w', 'unknownCharacter', '#'],
		['2 x', 'operatorExpected', 'x'],
		['(x + w', 'bracketOpen', '('],
		['x + w)', 'bracketStray', ')'],
		['relo(x)', 'unknownFunction', 'relo'],
		['max(x)', 'argumentCount', 'max'],
		['relu', 'argumentCount', 'relu'],
		['x^w', 'exponent', 'w'],
		['x^-1.5', 'exponent', '-1.5'],
		['exp = x', 'nameTaken', 'exp'],
		['a = x; a = w; a', 'nameTaken', 'a'],
		['L = L + x', 'nameTaken', 'L'],
		['x + 1; w', 'nameMissing', 'x'],
		['a = x; L = w', 'unused', 'a'],
		['1 + 2', 'noInput', '1 + 2'],
		['x / (1 - 1)', null, ''],
		['1 / 0 + x', 'divisionByZero', '1 / 0'],
		['1234567890123 + x', 'badNumber', '1234567890123']
	] as const)('%j is refused: %s at %j', (text, code, part) => {
		if (code === null) return expect(() => run(text, '1')).toThrow('divisionByZero');
		expect(() => parseExpression(text)).toThrow(expect.objectContaining({ code, part }));
	});

	it.each([
		['log(x)', '0', 'notPositive'],
		['1/(x - 2)', '2', 'divisionByZero'],
		['exp(x^3)', '10', 'tooLarge']
	])('%s of %s is refused: %s', (text, x, code) => {
		expect(() => run(text, x)).toThrow(expect.objectContaining({ code }));
	});
});

describe('gradients', () => {
	it('are exact fractions, local derivative times upstream', () => {
		const found = run('L = (x*w + b)^2', '2', '2/3', '-1');
		expect(gradientsOf(found)).toMatchObject({ L: '1', 'v₂': '0.(6)', x: '0.(4)', w: '1.(3)' });
		expect(found.values.every(isExactQuantity)).toBe(true);
	});

	it('add up where a value is used twice', () => {
		const found = run('a = x*w; L = a^2 + 3*a', '2', '-1');
		expect(gradientsOf(found)).toMatchObject({ a: '-1', x: '1', w: '-2' });
		expect(found.edges.filter(({ before }) => before !== null)).toHaveLength(1);
	});

	it('follow PyTorch at kinks, and say so', () => {
		expect(gradientsOf(run('relu(x) + abs(w)', '0', '0'))).toMatchObject({ x: '0', w: '0' });
		expect(gradientsOf(run('max(x, w) * 3', '2', '2'))).toMatchObject({ x: '1.5', w: '1.5' });
		expect(run('max(x, w)', '2', '2').kinks).toHaveLength(1);
		expect(run('max(x, w)', '2', '3').kinks).toHaveLength(0);
	});

	it('are not asked of what depends on no input', () => {
		const { gradients, graph } = run('exp(2) * x', '1');
		expect(gradients.filter((gradient) => gradient === null)).toHaveLength(2);
		expect(graph.inputs).toHaveLength(1);
	});
});
