import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../arithmetic/rational';
import { expectOneProcess, expectRandomAccess } from '../testing/timelines';
import { traceOf } from '../timeline';
import {
	ExpressionError,
	differentiateExpression,
	evaluateExpression,
	expressionTimeline,
	isExactQuantity,
	nudgeExpression,
	parseExpression,
	quantities,
	toDouble
} from './index';
import type { ExpressionGraph, ExpressionRun } from './index';

const numbers = (...texts: readonly string[]) => texts.map(rational.from);
const run = (text: string, ...inputs: readonly string[]) =>
	differentiateExpression(parseExpression(text), numbers(...inputs));

/** A number and how fast it changes with one input: forward-mode, in doubles. */
type Dual = readonly [value: number, slope: number];

/** ∂L/∂input by dual numbers, written independently of the way back. */
function dualSlope(graph: ExpressionGraph, inputs: readonly number[], by: number): number {
	const found: Dual[] = [];
	for (const [place, node] of graph.nodes.entries()) {
		if (node.kind === 'constant') found.push([rational.toNumber(node.value), 0]);
		else if (node.kind === 'input') {
			const index = graph.inputs.indexOf(place);
			found.push([inputs[index], index === by ? 1 : 0]);
		} else {
			const [[a, s], [b, t] = [0, 0]] = node.operands.map((operand) => found[operand]);
			const n = node.exponent;
			const mean = (pick: Dual): Dual => (a === b ? [a, (s + t) / 2] : pick);
			const results: Record<typeof node.operation, () => Dual> = {
				add: () => [a + b, s + t],
				subtract: () => [a - b, s - t],
				multiply: () => [a * b, s * b + a * t],
				divide: () => [a / b, (s * b - a * t) / b ** 2],
				negate: () => [-a, -s],
				power: () => [a ** n, n === 0 ? 0 : n * a ** (n - 1) * s],
				maximum: () => mean(a > b ? [a, s] : [b, t]),
				minimum: () => mean(a < b ? [a, s] : [b, t]),
				relu: () => (a > 0 ? [a, s] : [0, 0]),
				absolute: () => [Math.abs(a), Math.sign(a) * s],
				exp: () => [Math.exp(a), Math.exp(a) * s],
				log: () => [Math.log(a), s / a],
				sqrt: () => [Math.sqrt(a), s / (2 * Math.sqrt(a))],
				sigmoid: () => [1 / (1 + Math.exp(-a)), (s * Math.exp(-a)) / (1 + Math.exp(-a)) ** 2],
				tanh: () => [Math.tanh(a), s / Math.cosh(a) ** 2]
			};
			found.push(results[node.operation]());
		}
	}
	return found[graph.output][1];
}

const names = ['x', 'w', 'b'] as const;
const leaf = fc.oneof(fc.constantFrom(...names), fc.constantFrom('1', '2', '0.5'));
const { polynomial, any } = fc.letrec<{ polynomial: string; any: string }>((tie) => ({
	polynomial: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaf,
		fc
			.tuple(tie('polynomial'), fc.constantFrom('+', '-', '*'), tie('polynomial'))
			.map(([left, sign, right]) => `(${left} ${sign} ${right})`),
		tie('polynomial').map((of) => `(${of})^2`)
	),
	any: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaf,
		fc
			.tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'))
			.map(([left, sign, right]) => `(${left} ${sign} ${right})`),
		fc
			.tuple(fc.constantFrom('max', 'min'), tie('any'), tie('any'))
			.map(([name, left, right]) => `${name}(${left}, ${right})`),
		fc
			.tuple(
				fc.constantFrom('relu', 'abs', 'sigmoid', 'tanh', 'exp', 'log', 'sqrt', '-'),
				tie('any')
			)
			.map(([name, of]) => `${name}(${of})`)
	)
}));
const values = fc.array(
	fc.tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1, 2, 3)).map(([n, d]) => `${n}/${d}`),
	{ minLength: 3, maxLength: 3 }
);

/** The run of a random expression; null where it cannot be computed. */
function attempted(text: string, given: readonly string[]): ExpressionRun | null {
	try {
		const graph = parseExpression(text);
		return differentiateExpression(graph, numbers(...given.slice(0, graph.inputs.length)));
	} catch (error) {
		if (error instanceof ExpressionError) return null;
		throw error;
	}
}

describe('the way back', () => {
	it('gives what dual numbers give on the way there, for every input', () => {
		fc.assert(
			fc.property(any, values, (text, given) => {
				const found = attempted(text, given);
				fc.pre(found !== null);
				const inputs = found.graph.inputs.map((place) => toDouble(found.values[place]));
				found.graph.inputs.forEach((place, index) => {
					const gradient = toDouble(found.gradients[place] ?? 0);
					const dual = dualSlope(found.graph, inputs, index);
					expect(Math.abs(gradient - dual)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(dual)));
				});
			}),
			{ numRuns: 100 }
		);
	});

	it('takes each edge once its upstream gradient is complete, and adds exactly its product', () => {
		fc.assert(
			fc.property(any, values, (text, given) => {
				const found = attempted(text, given);
				fc.pre(found !== null);
				const { edges, gradients } = found;
				edges.forEach(({ from, to, operand, slope, upstream, product, before, after }, at) => {
					expect(upstream).toEqual(gradients[from]);
					expect(edges.slice(at).every((later) => later.to !== from)).toBe(true);
					expect(slope).toEqual(found.slopes[from][operand]);
					expect(product).toEqual(quantities.mul(slope, upstream));
					expect(after).toEqual(before === null ? product : quantities.add(before, product));
					const isLast = edges.slice(at + 1).every((later) => later.to !== to);
					if (isLast) expect(after).toEqual(gradients[to]);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('is, of polynomials, what an ever smaller nudge tends to: the remainder shrinks with it', () => {
		fc.assert(
			fc.property(polynomial, values, (text, given) => {
				const found = attempted(text, given);
				fc.pre(found !== null);
				found.graph.inputs.forEach((_, index) => {
					const [tiny, tinier] = ['1/100000', '1/100000000'].map(
						(epsilon) => nudgeExpression(found, index, rational.from(epsilon)).remainder
					);
					// Of a high degree the quotient has too many digits, and is rounded.
					if (!isExactQuantity(tiny) || !isExactQuantity(tinier)) return;
					expect(Math.abs(toDouble(tinier))).toBeLessThanOrEqual(Math.abs(toDouble(tiny)) / 500);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('is the quotient itself where the expression is linear in the input', () => {
		const found = run('x*w + b*x', '3', '2/7', '5');
		found.graph.inputs.forEach((_, index) => {
			expect(nudgeExpression(found, index, rational.from('1/3')).remainder).toEqual(rational.zero);
		});
	});
});

describe('the steps of a graph', () => {
	it('are one process at every grain, can be read in any order, and end with all gradients', () => {
		fc.assert(
			fc.property(any, values, (text, given) => {
				const found = attempted(text, given);
				fc.pre(found !== null);
				const open = () => expressionTimeline(found);
				expectOneProcess(open());
				expectRandomAccess(open);
				const terms = traceOf(open(), 'term');
				const last = terms.at(terms.length - 1);
				expect([last.walked, last.edge]).toEqual([found.edges.length, found.edges.at(-1) ?? null]);
			}),
			{ numRuns: 40 }
		);
	});

	it('do without a way there where nothing is computed', () => {
		const lengths = expressionTimeline(run('x', '2')).map(({ trace }) => trace.length);
		expect(lengths).toEqual([1, 1, 1]);
		expect(evaluateExpression(parseExpression('L = x'), numbers('2'))).toEqual(numbers('2'));
	});
});
