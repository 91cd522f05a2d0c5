import type { Rational } from '../arithmetic/rational';
import { NumberFormatError, parseRational } from '../arithmetic/parse-rational';
import { ExpressionError } from './expression-error';
import type { TextSpan } from './expression-error';
import type { ExpressionGraph, ExpressionNode } from './graph';
import { operations } from './operations';
import type { OperationName } from './operations';
import { isExactQuantity } from './quantity';

/** The most numbers that an expression can have. */
const mostNodes = 24;
/** The most of an expression's numbers that are inputs. */
export const mostInputs = 8;

/** Gathers the nodes of an expression while it is read. */
export class GraphBuilder {
	readonly #text: string;
	readonly #nodes: ExpressionNode[] = [];
	/** The places of the names that have come up: inputs and definitions. */
	readonly #places = new Map<string, number>();
	readonly #definitions = new Map<string, TextSpan>();

	constructor(text: string) {
		this.#text = text;
	}

	/** The error that a part of the text is at fault for. */
	error(code: ExpressionError['code'], span: TextSpan): ExpressionError {
		return new ExpressionError(code, this.#text, span);
	}

	/** The place of a number that stands in the text. */
	constant(text: string, span: TextSpan): number {
		try {
			return this.#add({ kind: 'constant', value: parseRational(text), span });
		} catch (error) {
			throw error instanceof NumberFormatError ? this.error('badNumber', span) : error;
		}
	}

	/** The place of what a name stands for; a new name is an input. */
	named(name: string, span: TextSpan): number {
		const known = this.#places.get(name);
		if (known !== undefined) return known;
		if (this.#inputs().length === mostInputs) throw this.error('tooManyInputs', span);
		const place = this.#add({ kind: 'input', name, span });
		this.#places.set(name, place);
		return place;
	}

	/** The place of an operation on earlier places; of constants alone it is done at once, if exact. */
	operation(
		operation: OperationName,
		operands: readonly number[],
		span: TextSpan,
		exponent = 1
	): number {
		const folded = this.#folded(operation, operands, exponent, span);
		if (folded) return this.#add({ kind: 'constant', value: folded, span });
		return this.#add({ kind: 'operation', operation, operands, exponent, name: null, span });
	}

	/** Gives what a line has computed its name. */
	define(name: string, place: number, span: TextSpan): void {
		if (this.#places.has(name)) throw this.error('nameTaken', span);
		const node = this.#nodes[place];
		this.#places.set(name, place);
		this.#definitions.set(name, span);
		if (node.kind === 'operation' && node.name === null) this.#nodes[place] = { ...node, name };
	}

	/** The graph of all that `output` depends on. */
	finish(output: number, outputName: string): ExpressionGraph {
		const reached = this.#reachedFrom(output);
		const isStray = (name: string) => {
			const place = this.#places.get(name);
			return name !== outputName && place !== undefined && !reached.has(place);
		};
		// A definition before its inputs, which are unused because of it.
		const stray =
			[...this.#definitions].find(([name]) => isStray(name))?.[1] ??
			this.#nodes.find((node) => node.kind === 'input' && isStray(node.name))?.span;
		if (stray) throw this.error('unused', stray);
		const places = this.#nodes.flatMap((_, place) => (reached.has(place) ? [place] : []));
		const nodes = places.map((place): ExpressionNode => {
			const node = this.#nodes[place];
			if (node.kind !== 'operation') return node;
			return { ...node, operands: node.operands.map((operand) => places.indexOf(operand)) };
		});
		const whole = { start: 0, end: this.#text.length };
		if (nodes.length > mostNodes) throw this.error('tooManyNodes', whole);
		const inputs = nodes.flatMap(({ kind }, place) => (kind === 'input' ? [place] : []));
		if (inputs.length === 0) throw this.error('noInput', whole);
		return { text: this.#text, nodes, inputs, output: places.indexOf(output), outputName };
	}

	#add(node: ExpressionNode): number {
		return this.#nodes.push(node) - 1;
	}

	#inputs() {
		return this.#nodes.filter(({ kind }) => kind === 'input');
	}

	#folded(
		operation: OperationName,
		operands: readonly number[],
		exponent: number,
		span: TextSpan
	): Rational | null {
		const values: Rational[] = [];
		for (const place of operands) {
			const node = this.#nodes[place];
			if (node.kind !== 'constant') return null;
			values.push(node.value);
		}
		const { value, refuses } = operations[operation];
		const refusal = refuses?.(values, exponent) ?? null;
		if (refusal !== null) throw this.error(refusal, span);
		const result = value(values, exponent);
		return isExactQuantity(result) ? result : null;
	}

	#reachedFrom(output: number): ReadonlySet<number> {
		const reached = new Set([output]);
		// Places are added while they are visited: a set goes on to what joins it.
		for (const place of reached) {
			const node = this.#nodes[place];
			if (node.kind === 'operation') node.operands.forEach((operand) => reached.add(operand));
		}
		return reached;
	}
}
