import type { Messages } from '$messages';
import type { ProblemsWords } from '$messages/problems';
import { tellRefusal } from './complaints';
import type { Problem } from './parameters';

/** The name of a parameter in the reader's language; its own if it has none. */
function fieldName(field: string, { parameters }: Messages): string {
	const names: Readonly<Record<string, unknown>> = parameters;
	const name = names[field];
	return typeof name === 'string' ? name : field;
}

/** What was wrong with a link, in the reader's language. */
export function tellProblem(
	{ code, field, text, reason }: Problem,
	messages: Messages,
	problems: ProblemsWords
): string {
	const name = field === null ? problems.link : fieldName(field, messages);
	switch (code) {
		case 'unknownField':
			return problems.unknownField(field ?? text);
		case 'notANumber':
		case 'notAnInteger':
		case 'divisionByZero':
			return problems.notANumber(name, text);
		case 'outOfBounds':
			// No cell is pinned in place of one that does not exist.
			if (field === 'pin') return problems.notAnOption(name, text);
			return problems.outOfBounds(name, text);
		case 'notAnOption':
			return problems.notAnOption(name, text);
		case 'tooLong':
			return problems.tooLong();
		case 'version':
			return problems.version();
		case 'impossible':
			return reason ? problems.impossible(tellRefusal(reason, messages)) : problems.malformed(name);
		case 'malformed':
		case 'repeatedField':
		case 'wrongShape':
			return problems.malformed(name);
	}
}
