import type { OperationName, OperationNode, Quantity } from '$lib/engine';
import { isExactQuantity } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { print } from '../print';
import type { GraphRun } from './run';

/*
 * Computations as they are written, in signs that both languages share.
 */

/** A number of a graph; a rounded one with ≈. */
export const printQuantity = (value: Quantity): string =>
	isExactQuantity(value) ? print(value) : formatNumber(value).text;

/** A number behind an operator: in brackets if it has a sign of its own. */
export const bracketed = (text: string) => (/^[−≈]/.test(text) ? `(${text})` : text);

/** A number whose power is taken: in brackets unless it is a plain one. */
const base = (text: string) => (/[−≈/]/.test(text) ? `(${text})` : text);

const raised = (exponent: number) =>
	[...`${exponent}`].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');

/** What a node shows of its operation. */
export function operationSign({ operation, exponent }: OperationNode): string {
	const signs: Readonly<Record<OperationName, string>> = {
		...{ add: '+', subtract: '−', multiply: '×', divide: '÷', negate: '−( )' },
		...{ power: `( )${raised(exponent)}`, maximum: 'max', minimum: 'min', relu: 'ReLU' },
		...{ absolute: '|  |', exp: 'exp', log: 'log', sqrt: '√', sigmoid: 'σ', tanh: 'tanh' }
	};
	return signs[operation];
}

/** An operation on operands as they are written: `x · w`, `2 · (−3)`. */
function operationText(
	{ operation, exponent }: OperationNode,
	[a, b = '']: readonly string[]
): string {
	const right = bracketed(b);
	const texts: Readonly<Record<OperationName, string>> = {
		add: `${a} + ${right}`,
		subtract: `${a} − ${right}`,
		multiply: `${a} · ${right}`,
		divide: `${base(a)} / ${base(b)}`,
		negate: `−${bracketed(a)}`,
		power: `${base(a)}${raised(exponent)}`,
		maximum: `max(${a}, ${b})`,
		minimum: `min(${a}, ${b})`,
		relu: `relu(${a})`,
		absolute: `|${a}|`,
		exp: `exp(${a})`,
		log: `log(${a})`,
		sqrt: `√${base(a)}`,
		sigmoid: `σ(${a})`,
		tanh: `tanh(${a})`
	};
	return texts[operation];
}

/** n · aⁿ⁻¹ as it is written for a given n. */
function powerSlope(a: string, exponent: number): string {
	if (exponent === 0) return '0';
	if (exponent === 1) return '1';
	const rest = exponent === 2 ? bracketed(a) : `${base(a)}${raised(exponent - 1)}`;
	return `${bracketed(`${exponent}`.replace('-', '−'))} · ${rest}`;
}

/** The local derivative by one operand: `w`, `2 · x`, `[x > 0]`, which is 1 if that holds, else 0. */
export function slopeText(
	{ operation, exponent }: OperationNode,
	[a, b = '']: readonly string[],
	operand: number,
	isTie: boolean
): string {
	const [own, other] = operand === 0 ? [a, b] : [b, a];
	const compared = (sign: string) =>
		isTie ? `½ · [${own} = ${other}]` : `[${own} ${sign} ${other}]`;
	const texts: Readonly<Record<OperationName, string>> = {
		add: '1',
		subtract: operand === 0 ? '1' : '−1',
		multiply: other,
		divide: operand === 0 ? `1 / ${base(b)}` : `−${base(a)} / ${base(b)}²`,
		negate: '−1',
		power: powerSlope(a, exponent),
		maximum: compared('>'),
		minimum: compared('<'),
		relu: `[${a} > 0]`,
		absolute: `sign(${a})`,
		exp: `exp(${a})`,
		log: `1 / ${base(a)}`,
		sqrt: `1 / (2 · √${base(a)})`,
		sigmoid: `σ(${a}) · (1 − σ(${a}))`,
		tanh: `1 − tanh(${a})²`
	};
	return texts[operation];
}

/** An expression in letters, with its numbers put in, and what that comes to. */
export interface Worked {
	readonly letters: string;
	readonly numbers: string;
	readonly result: string;
}

/** How the value of an operation comes about. */
export function workedValue(run: GraphRun, place: number, node: OperationNode): Worked {
	return {
		letters: operationText(
			node,
			node.operands.map((operand) => run.names[operand])
		),
		numbers: operationText(node, numbersOf(run, node)),
		result: printQuantity(run.values[place])
	};
}

/** How the local derivative of an operation by one of its operands comes about. */
export function workedSlope(
	run: GraphRun,
	place: number,
	node: OperationNode,
	operand: number
): Worked {
	const isTie = run.kinks.includes(place);
	const names = node.operands.map((at) => run.names[at]);
	return {
		letters: slopeText(node, names, operand, isTie),
		numbers: slopeText(node, numbersOf(run, node), operand, isTie),
		result: printQuantity(run.slopes[place][operand])
	};
}

/** A chain of equalities without what only repeats the part before it; what is rounded follows a ≈. */
export function equalities(...parts: readonly string[]): string {
	return parts
		.filter((part, index) => index === 0 || part !== parts[index - 1])
		.join(' = ')
		.replaceAll('= ≈', '≈ ');
}

/** A number without its ≈, and the sign that goes before it: = or ≈. */
export function related(text: string): { readonly sign: '=' | '≈'; readonly bare: string } {
	return text.startsWith('≈') ? { sign: '≈', bare: text.slice(1) } : { sign: '=', bare: text };
}

const numbersOf = ({ values }: GraphRun, { operands }: OperationNode) =>
	operands.map((operand) => printQuantity(values[operand]));
