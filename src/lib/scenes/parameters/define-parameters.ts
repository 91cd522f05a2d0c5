import { isValidFor, readField } from './field';
import type { Constraint, FieldsOf, ParameterSet, ReadParameters } from './parameter-set';
import { type Problem, problem } from './problem';
import { repaired } from './repair';
import {
	type WireField,
	joinFields,
	longestText,
	namePattern,
	splitFields,
	withoutLeftoverEncoding
} from './wire';

/**
 * The parameters of a scene from their fields, and from a constraint on the whole such as that the
 * kernel fits the input. Throws a RangeError for a name or a default that cannot be.
 */
export function defineParameters<Params extends object, Fields extends FieldsOf<Params>>(
	fields: Fields & FieldsOf<Params>,
	constraint: Constraint<Params> = () => null
): ParameterSet<Params, Fields> {
	const table: FieldsOf<Params> = fields;
	const defaults: Params = defaultsOf(table);
	const names: Extract<keyof Params, string>[] = [];
	for (const name in table) names.push(name);

	const isEach = (params: Params) => names.every((name) => isValidFor(table[name], params[name]));

	function write(params: Params, base: Params | null = defaults): readonly WireField[] {
		return names
			.filter((name) => base === null || !table[name].equals(params[name], base[name]))
			.map((name) => ({ name, text: table[name].encode(params[name]) }));
	}

	function read(found: readonly WireField[], base = defaults): ReadParameters<Params> {
		const problems: Problem[] = [];
		const params = { ...base };
		for (const name of names) {
			const [first, ...more] = found.filter((field) => field.name === name);
			if (!first) continue;
			const reading = readField(table[name], first.text, base[name]);
			params[name] = reading.value;
			if (reading.problem) problems.push(problem(name, reading.problem, first.text));
			for (const { text } of more) problems.push(problem(name, 'repeatedField', text));
		}
		for (const { name, text } of found) {
			if (!names.some((known) => known === name))
				problems.push(problem(name, 'unknownField', text));
		}
		const possible = repaired(table, constraint, params, base);
		return { params: possible.params, problems: [...problems, ...possible.problems] };
	}

	function decode(text: string, base = defaults): ReadParameters<Params> {
		if (text.length > longestText) {
			return { params: base, problems: [problem(null, 'tooLong', text)] };
		}
		const { fields: found, malformed } = splitFields(withoutLeftoverEncoding(text));
		const { params, problems } = read(found, base);
		return {
			params,
			problems: [...malformed.map((part) => problem(null, 'malformed', part)), ...problems]
		};
	}

	for (const name of names) {
		if (!namePattern.test(name)) throw new RangeError(`parameters: the name '${name}'`);
		if (isValidFor(table[name], defaults[name])) continue;
		throw new RangeError(`parameters: the default of ${name} is not valid`);
	}
	const reason = constraint(defaults);
	if (reason) throw new RangeError('parameters: the defaults are impossible', { cause: reason });

	return {
		fields,
		defaults,
		constraint,
		valid: (params) => isEach(params) && constraint(params) === null,
		encode: (params, base) => joinFields(write(params, base)),
		decode,
		write,
		read
	};
}

/** The default of every field. The second line is only for the compiler, which cannot build Params. */
function defaultsOf<Params extends object>(fields: FieldsOf<Params>): Params;
function defaultsOf(fields: Record<string, { readonly default: unknown }>): object {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default]));
}
