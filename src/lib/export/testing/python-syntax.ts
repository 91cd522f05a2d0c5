/** An expression of the Python that generated programs are written in. */
export type Expression =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'tuple'; readonly items: readonly Expression[] }
	| { readonly kind: 'slice'; readonly parts: readonly (Expression | null)[] }
	| { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
	| { readonly kind: 'index'; readonly of: Expression; readonly items: readonly Expression[] }
	| {
			readonly kind: 'call';
			readonly of: Expression;
			readonly given: readonly Expression[];
			readonly named: Readonly<Record<string, Expression>>;
	  }
	| { readonly kind: 'minus'; readonly of: Expression }
	| {
			readonly kind: 'operation';
			readonly operator: string;
			readonly left: Expression;
			readonly right: Expression;
	  };

/** A line of a program with the lines that are indented below it. */
export interface Line {
	readonly text: string;
	readonly body: readonly Line[];
}

const token =
	/\s*(\d+\.?\d*(?:e[+-]?\d+)?|[^\W\d]\w*|'[^']*'|\*\*|\/\/|[=<>!]=|[-+*/@%<>()[\]{},:.=])/uy;

/** The tokens of a line. Throws an Error for what is none. */
function tokensOf(text: string): readonly string[] {
	const found: string[] = [];
	token.lastIndex = 0;
	while (token.lastIndex < text.length) {
		const at = token.lastIndex;
		const match = token.exec(text);
		if (!match) throw new Error(`not Python that is known here: ${text.slice(at)}`);
		found.push(match[1]);
	}
	return found;
}

/** What binds two values, from the loosest to the tightest; a power binds before a minus. */
const levels: readonly (readonly string[])[] = [
	['==', '!=', '<', '>', '<=', '>='],
	['+', '-'],
	['*', '/', '//', '%', '@']
];

/** Reads the expression that a text is. Throws an Error for one that is not known here. */
export function readExpression(text: string): Expression {
	const tokens = tokensOf(text.trim());
	let at = 0;
	const take = (expected?: string): string => {
		const found = tokens[at];
		if (found === undefined || (expected !== undefined && found !== expected))
			throw new Error(`${expected ?? 'more'} is missing in ${text}`);
		at += 1;
		return found;
	};
	const skip = (wanted: string) => tokens[at] === wanted && take() !== '';

	function several(end: string, one: () => Expression): readonly Expression[] {
		const items: Expression[] = [];
		while (!skip(end)) {
			items.push(one());
			if (tokens[at] !== end) take(',');
		}
		return items;
	}
	function slice(): Expression {
		const parts: (Expression | null)[] = [null];
		while (tokens[at] !== ',' && tokens[at] !== ']') {
			if (skip(':')) parts.push(null);
			else parts[parts.length - 1] = bound(0);
		}
		const [first] = parts;
		return parts.length === 1 && first ? first : { kind: 'slice', parts };
	}
	function atom(): Expression {
		const found = take();
		if (found === '(') {
			const before = at;
			const items = several(')', () => bound(0));
			const isTuple = items.length !== 1 || tokens[at - 2] === ',';
			return isTuple || before === at ? { kind: 'tuple', items } : items[0];
		}
		if (found === '[') return { kind: 'tuple', items: several(']', () => bound(0)) };
		if (found.startsWith("'")) {
			// Strings that follow each other are one.
			let value = found.slice(1, -1);
			while (tokens[at]?.startsWith("'")) value += take().slice(1, -1);
			return { kind: 'text', value };
		}
		if (/^\d/.test(found)) return { kind: 'number', value: Number(found) };
		return { kind: 'name', name: found };
	}
	function call(of: Expression): Expression {
		const named: Record<string, Expression> = {};
		const given: Expression[] = [];
		while (!skip(')')) {
			if (tokens[at + 1] === '=') {
				const name = take();
				take('=');
				named[name] = bound(0);
			} else given.push(bound(0));
			if (tokens[at] !== ')') take(',');
		}
		return { kind: 'call', of, given, named };
	}
	function trailed(): Expression {
		let of = atom();
		for (;;) {
			if (skip('.')) of = { kind: 'attribute', of, name: take() };
			else if (skip('(')) of = call(of);
			else if (skip('[')) of = { kind: 'index', of, items: several(']', slice) };
			else return of;
		}
	}
	function signed(): Expression {
		if (skip('-')) return { kind: 'minus', of: signed() };
		const left = trailed();
		if (!skip('**')) return left;
		return { kind: 'operation', operator: '**', left, right: signed() };
	}
	function bound(level: number): Expression {
		if (level === levels.length) return signed();
		let left = bound(level + 1);
		while (levels[level].includes(tokens[at])) {
			const operator = take();
			left = { kind: 'operation', operator, left, right: bound(level + 1) };
		}
		return left;
	}
	const items = [bound(0)];
	while (skip(',')) items.push(bound(0));
	if (at < tokens.length) throw new Error(`${tokens[at]} is not expected in ${text}`);
	return items.length === 1 ? items[0] : { kind: 'tuple', items };
}

/** The lines of a program: comments are gone, brackets that were open are closed, bodies lie below. */
export function readLines(program: string): readonly Line[] {
	interface Open {
		readonly depth: number;
		readonly body: Line[];
	}
	const top: Line[] = [];
	const open: Open[] = [{ depth: -1, body: top }];
	let pending = '';
	for (const raw of program.split('\n')) {
		pending += (pending === '' ? '' : ' ') + raw.replace(/#.*$/, '').trimEnd();
		const depth = [...pending].reduce(
			(sum, letter) => sum + ('([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0),
			0
		);
		if (depth > 0) continue;
		if (pending.trim() !== '') {
			const indent = pending.length - pending.trimStart().length;
			while (open[open.length - 1].depth >= indent) open.pop();
			const body: Line[] = [];
			open[open.length - 1].body.push({ text: pending.trim(), body });
			open.push({ depth: indent, body });
		}
		pending = '';
	}
	return top;
}
