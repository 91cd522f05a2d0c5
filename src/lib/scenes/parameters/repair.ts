import type { Constraint, FieldsOf, ReadParameters } from './parameter-set';
import { problem } from './problem';

/**
 * The parameters, if they are possible together; else those closest to them that are: with the one
 * value taken back to `base` that is enough, or all of them if none is. The problem names what was
 * taken back and why.
 */
export function repaired<Params extends object>(
	fields: FieldsOf<Params>,
	constraint: Constraint<Params>,
	params: Params,
	base: Params
): ReadParameters<Params> {
	const reason = constraint(params);
	if (!reason) return { params, problems: [] };
	for (const name in fields) {
		if (fields[name].equals(params[name], base[name])) continue;
		const candidate = { ...params, [name]: base[name] };
		if (constraint(candidate)) continue;
		const text = fields[name].encode(params[name]);
		return { params: candidate, problems: [problem(name, 'impossible', text, reason)] };
	}
	return { params: base, problems: [problem(null, 'impossible', '', reason)] };
}
