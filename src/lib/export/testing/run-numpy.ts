import { elementwise, isNdArray, picked, placeOf, spreadAt } from './nd-array';
import type { NdArray } from './nd-array';
import { functions } from './numpy-functions';
import { methodOf } from './numpy-methods';
import { arrayOf, indexOf, isDictionary, numberOf, plain } from './numpy-values';
import type { Callable, Named, Value } from './numpy-values';
import { readExpression, readLines } from './python-syntax';
import type { Expression, Line } from './python-syntax';

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
	...{ '+': (a, b) => a + b, '-': (a, b) => a - b },
	...{ '*': (a, b) => a * b, '/': (a, b) => a / b },
	...{ '//': (a, b) => Math.floor(a / b), '%': (a, b) => a - b * Math.floor(a / b) },
	...{ '**': (a, b) => a ** b },
	...{ '==': (a, b) => +(a === b), '!=': (a, b) => +(a !== b) },
	...{ '<': (a, b) => +(a < b), '>': (a, b) => +(a > b) },
	...{ '<=': (a, b) => +(a <= b), '>=': (a, b) => +(a >= b) }
};

const constants: Named = {
	...{ None: null, True: 1, False: 0 },
	...{ 'np.inf': Infinity, 'np.pi': Math.PI },
	...{ 'np.uint8': 'uint8', 'np.int8': 'int8', 'np.int16': 'int16', 'np.float64': 'float64' }
};

/** The product of two arrays of one or two axes. */
function matmul(a: NdArray, b: NdArray): Value {
	const [inner, across = 1] = b.shape;
	if (a.shape[a.shape.length - 1] !== inner)
		throw new Error(`${a.shape.join()} @ ${b.shape.join()}`);
	const data = Array.from({ length: (a.data.length / inner) * across }, (_, index) => {
		const [first, column] = [Math.floor(index / across) * inner, index % across];
		let sum = 0;
		for (let k = 0; k < inner; k++) sum += a.data[first + k] * b.data[k * across + column];
		return sum;
	});
	return plain({ shape: [...a.shape.slice(0, -1), ...b.shape.slice(1)], data });
}

type Names = Map<string, Value>;

/** The name that a chain of attributes spells, such as np.testing.assert_allclose. */
function spelled(expression: Expression): string | null {
	if (expression.kind === 'name') return expression.name;
	if (expression.kind !== 'attribute') return null;
	const before = spelled(expression.of);
	return before === null ? null : `${before}.${expression.name}`;
}

function attributeOf(value: Value, name: string): Value {
	const array = arrayOf(value);
	switch (name) {
		case 'shape':
			return [...array.shape];
		case 'size':
			return array.data.length;
		case 'strides':
			return null;
		case 'T':
			return methodOf(array, 'transpose')(array.shape.map((_, axis) => axis).toReversed(), {});
		default:
			return methodOf(array, name);
	}
}

function evaluate(expression: Expression, names: Names): Value {
	const of = (inner: Expression) => evaluate(inner, names);
	switch (expression.kind) {
		case 'number':
		case 'text':
			return expression.value;
		case 'tuple':
			return expression.items.map(of);
		case 'slice': {
			const [start, stop = null, step = null] = expression.parts.map(
				(part) => part && numberOf(of(part))
			);
			return { slice: [start, stop, step] };
		}
		case 'minus':
			return plain(elementwise((value) => -value, arrayOf(of(expression.of))));
		case 'name':
		case 'attribute': {
			const name = spelled(expression);
			const known = name === null ? undefined : names.get(name);
			if (known !== undefined) return known;
			if (name !== null && Object.hasOwn(functions, name)) return functions[name];
			if (name !== null && Object.hasOwn(constants, name)) return constants[name];
			if (expression.kind === 'attribute') return attributeOf(of(expression.of), expression.name);
			throw new Error(`${expression.name} is used before it is made`);
		}
		case 'index': {
			const base = of(expression.of);
			if (isDictionary(base)) return base.entries[String(of(expression.items[0]))];
			const items = expression.items.map((item) => indexOf(of(item)));
			const [first] = items;
			if (Array.isArray(base)) {
				const list: readonly Value[] = base;
				if (typeof first === 'number') return list[first];
				if (first && 'slice' in first)
					return list.slice(first.slice[0] ?? 0, first.slice[1] ?? undefined);
			}
			const array = arrayOf(base);
			const { shape, offsets } = picked(array, items);
			return plain({ shape, data: offsets.map((offset) => array.data[offset]) });
		}
		case 'call': {
			const callee = of(expression.of);
			if (typeof callee !== 'function') throw new Error('a call of what is no function');
			const named = Object.entries(expression.named).map(([name, value]) => [name, of(value)]);
			return callee(expression.given.map(of), Object.fromEntries(named));
		}
		case 'operation': {
			const [left, right] = [of(expression.left), of(expression.right)];
			const { operator } = expression;
			if (operator === '@') return matmul(arrayOf(left), arrayOf(right));
			if (operator === '==' && Array.isArray(left))
				return +(arrayOf(left).data.join() === arrayOf(right).data.join());
			return plain(elementwise(operators[operator], arrayOf(left), arrayOf(right)));
		}
	}
}

/** Gives names, or the elements that an index picks, new values. */
function assign(target: Expression, value: Value, names: Names): void {
	if (target.kind === 'name') {
		names.set(target.name, value);
	} else if (target.kind === 'tuple') {
		const values = Array.isArray(value) ? value : arrayOf(value).data;
		target.items.forEach((item, index) => assign(item, values[index], names));
	} else if (target.kind === 'index') {
		const array = evaluate(target.of, names);
		if (!isNdArray(array)) throw new Error('only arrays have elements');
		const items = target.items.map((item) => indexOf(evaluate(item, names)));
		const { shape, offsets } = picked(array, items);
		const values = arrayOf(value);
		offsets.forEach((offset, index) => {
			array.data[offset] = spreadAt(values, placeOf(shape, index));
		});
	} else throw new Error(`nothing can be assigned to ${target.kind}`);
}

/** A function of the program itself, which sees the names around it. */
function defined(line: Line, parameters: readonly string[], names: Names): Callable {
	return (given) => {
		const own = new Map(names);
		parameters.forEach((parameter, index) => {
			if (parameter.startsWith('*')) own.set(parameter.slice(1), given.slice(index));
			else own.set(parameter, given[index]);
		});
		return execute(line.body, own) ?? null;
	};
}

/** Carries lines out; gives what they return, undefined for nothing. */
function execute(lines: readonly Line[], names: Names): Value | undefined {
	for (const line of lines) {
		const { text } = line;
		const definition = /^def (\w+)\((.*)\):$/.exec(text);
		const loop = /^for (.+?) in (.+):$/.exec(text);
		const opened = /^with (.+) as (\w+):$/.exec(text);
		const changed = /^(.+?) ([-+])= (.+)$/.exec(text);
		const assigned = /^([^=]+?) = (.+)$/.exec(text);
		if (/^(import|from) /.test(text)) continue;
		if (definition) {
			names.set(definition[1], defined(line, definition[2].split(', '), names));
		} else if (loop) {
			const rounds = evaluate(readExpression(loop[2]), names);
			for (const round of Array.isArray(rounds) ? rounds : arrayOf(rounds).data) {
				assign(readExpression(loop[1]), round, names);
				execute(line.body, names);
			}
		} else if (opened) {
			names.set(opened[2], evaluate(readExpression(opened[1]), names));
			execute(line.body, names);
		} else if (text.startsWith('return ')) {
			return evaluate(readExpression(text.slice('return '.length)), names);
		} else if (text.startsWith('assert ')) {
			const held = evaluate(readExpression(text.slice('assert '.length)), names);
			if (numberOf(held) === 0) throw new Error(`does not hold: ${text}`);
		} else if (changed) {
			const [, target, sign, added] = changed;
			const place = readExpression(target);
			const sum = [evaluate(place, names), evaluate(readExpression(added), names)].map(arrayOf);
			assign(place, plain(elementwise(operators[sign], ...sum)), names);
		} else if (assigned && !assigned[1].includes('(')) {
			const [, target, value] = assigned;
			assign(readExpression(target), evaluate(readExpression(value), names), names);
		} else evaluate(readExpression(text), names);
	}
	return undefined;
}

/** The files that a program finds beside it, as text, by their names. */
export type Files = Readonly<Record<string, string>>;

/** Carries a generated NumPy program out; gives all that it named. */
function carriedOut(program: string, files: Files): Names {
	const names: Names = new Map([['open', ([name]) => files[String(name)]]]);
	execute(readLines(program), names);
	return names;
}

/**
 * Carries out a generated NumPy program, its assertions included, by what the pages of Python and NumPy
 * say of each call; gives the array `name` that it made. Throws an Error for what does not hold, and for
 * Python that is not known here.
 */
export function runNumpy(program: string, name = 'y'): NdArray {
	return arrayOf(carriedOut(program, {}).get(name) ?? null);
}

/** Carries a generated NumPy program out, and throws an Error if an assertion of it does not hold. */
export function holdsInNumpy(program: string, files: Files = {}): void {
	carriedOut(program, files);
}
