import { GraphBuilder } from './builder';
import type { ExpressionError } from './expression-error';
import type { TextSpan } from './expression-error';
import type { ExpressionGraph } from './graph';
import { expressionFunctions } from './operations';
import type { OperationName } from './operations';
import { tokensOf } from './tokens';
import type { Sign, Token } from './tokens';

/** What a part of an expression has come to: its place in the graph, and its text. */
interface Part {
	readonly place: number;
	readonly span: TextSpan;
}

const MOST_EXPONENT = 9;
const sums: ReadonlyMap<Sign, OperationName> = new Map([
	['+', 'add'],
	['-', 'subtract']
]);
const products: ReadonlyMap<Sign, OperationName> = new Map([
	['*', 'multiply'],
	['/', 'divide']
]);

/** Reads an expression from left to right, each rule of its grammar a method. */
class Reader {
	readonly #tokens: readonly Token[];
	readonly #graph: GraphBuilder;
	#at = 0;

	constructor(text: string) {
		this.#graph = new GraphBuilder(text);
		this.#tokens = tokensOf(text);
	}

	/** Lines apart by `;`, the last of which is the loss. */
	read(): ExpressionGraph {
		for (;;) {
			this.#skipLines();
			const { span } = this.#now;
			const name = this.#nameOfLine();
			const { place } = this.#sum();
			const end = this.#now;
			if (end.kind !== 'end' && !this.#is(';')) throw this.#unexpected();
			this.#skipLines();
			if (name) this.#graph.define(name.text, place, name.span);
			if (this.#now.kind === 'end') return this.#graph.finish(place, name?.text ?? 'L');
			if (!name) throw this.#graph.error('nameMissing', span);
		}
	}

	get #now(): Token {
		return this.#tokens[this.#at];
	}

	#is(sign: Sign): boolean {
		const now = this.#now;
		return now.kind === 'sign' && now.sign === sign;
	}

	#take(sign: Sign): boolean {
		if (!this.#is(sign)) return false;
		this.#at += 1;
		return true;
	}

	#skipLines(): void {
		while (this.#is(';')) this.#at += 1;
	}

	#unexpected(): ExpressionError {
		const now = this.#now;
		if (now.kind === 'end')
			return this.#graph.error(this.#at === 0 ? 'empty' : 'valueExpected', now.span);
		if (now.kind !== 'sign' || now.sign === '(')
			return this.#graph.error('operatorExpected', now.span);
		if (now.sign === ')') return this.#graph.error('bracketStray', now.span);
		return this.#graph.error(now.sign === '=' ? 'nameMissing' : 'valueExpected', now.span);
	}

	/** The name before `=`, if the line has one. */
	#nameOfLine(): { readonly text: string; readonly span: TextSpan } | null {
		const now = this.#now;
		const next = this.#tokens.at(this.#at + 1);
		if (now.kind !== 'name' || next?.kind !== 'sign' || next.sign !== '=') return null;
		if (expressionFunctions.has(now.text)) throw this.#graph.error('nameTaken', now.span);
		this.#at += 2;
		return now;
	}

	/** Operands joined from the left by the signs of one rank. */
	#chain(signs: ReadonlyMap<Sign, OperationName>, operand: () => Part): Part {
		let left = operand();
		for (;;) {
			const now = this.#now;
			const operation = now.kind === 'sign' ? signs.get(now.sign) : undefined;
			if (operation === undefined) return left;
			this.#at += 1;
			const right = operand();
			const span = { start: left.span.start, end: right.span.end };
			left = { place: this.#graph.operation(operation, [left.place, right.place], span), span };
		}
	}

	#sum(): Part {
		return this.#chain(sums, () => this.#chain(products, () => this.#signed()));
	}

	#signed(): Part {
		const { start } = this.#now.span;
		if (this.#take('+')) return this.#signed();
		if (!this.#take('-')) return this.#power();
		const of = this.#signed();
		const span = { start, end: of.span.end };
		return { place: this.#graph.operation('negate', [of.place], span), span };
	}

	#power(): Part {
		const base = this.#value();
		if (!this.#take('^')) return base;
		const { start } = this.#now.span;
		const isNegative = this.#take('-');
		const now = this.#now;
		const size = now.kind === 'number' ? Number(now.text) : NaN;
		if (!Number.isInteger(size) || size > MOST_EXPONENT)
			throw this.#graph.error('exponent', { start, end: now.span.end });
		this.#at += 1;
		const span = { start: base.span.start, end: now.span.end };
		const exponent = isNegative ? -size : size;
		return { place: this.#graph.operation('power', [base.place], span, exponent), span };
	}

	#value(): Part {
		const now = this.#now;
		if (now.kind === 'end' || (now.kind === 'sign' && now.sign !== '('))
			throw this.#graph.error(
				this.#at === 0 && now.kind === 'end' ? 'empty' : 'valueExpected',
				now.span
			);
		this.#at += 1;
		if (now.kind === 'number')
			return { place: this.#graph.constant(now.text, now.span), span: now.span };
		if (now.kind === 'name')
			return this.#is('(')
				? this.#call(now.text, now.span)
				: { place: this.#named(now.text, now.span), span: now.span };
		const { place } = this.#sum();
		return { place, span: this.#close(now.span) };
	}

	#named(name: string, span: TextSpan): number {
		// The name of a function alone is no number.
		if (expressionFunctions.has(name)) throw this.#graph.error('argumentCount', span);
		return this.#graph.named(name, span);
	}

	#call(name: string, span: TextSpan): Part {
		const called = expressionFunctions.get(name);
		if (!called) throw this.#graph.error('unknownFunction', span);
		const bracket = this.#now.span;
		const operands: number[] = [];
		do {
			this.#at += 1;
			operands.push(this.#sum().place);
		} while (this.#is(','));
		const whole = { ...this.#close(bracket), start: span.start };
		if (operands.length !== called.arity) throw this.#graph.error('argumentCount', span);
		return { place: this.#graph.operation(called.operation, operands, whole), span: whole };
	}

	/** Takes the bracket that closes the one at `open`; gives the text from one to the other. */
	#close(open: TextSpan): TextSpan {
		const { kind, span } = this.#now;
		if (this.#take(')')) return { start: open.start, end: span.end };
		throw kind === 'end' ? this.#graph.error('bracketOpen', open) : this.#unexpected();
	}
}

/**
 * The graph of an expression such as `L = (x*w + b)^2`, or of several lines apart by `;`, of which
 * the last is the loss. Names that are not defined are inputs. Knows + − × ÷, whole powers, and
 * max, min, relu, abs, exp, log, sqrt, sigmoid and tanh. Throws an ExpressionError, which says what
 * is wrong and in which part of the text.
 */
export function parseExpression(text: string): ExpressionGraph {
	return new Reader(text).read();
}
