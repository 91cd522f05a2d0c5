import type { EngineError } from '$lib/engine';
import type { Messages } from '$messages';
import type { Problem } from './parameters';

/** The name of a parameter in the reader's language; its own if it has none. */
function fieldName(field: string | null, messages: Messages): string {
	if (field === null) return messages.problems.link;
	const names: Readonly<Record<string, unknown>> = messages.parameters;
	const name = names[field];
	return typeof name === 'string' ? name : field;
}

/** What was wrong with a link, in the reader's language. */
export function tellProblem({ code, field, text, reason }: Problem, messages: Messages): string {
	const { problems } = messages;
	const name = fieldName(field, messages);
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

/** Why settings cannot be had, in the reader's language: a clause that ends a sentence. */
export function tellRefusal(
	{ code, values }: EngineError,
	{ errors, parameters }: Messages
): string {
	switch (code) {
		case 'kernelDoesNotFit':
			return errors.kernelDoesNotFit(
				String(values.effectiveKernel),
				String(values.input),
				String(values.padding)
			);
		case 'paddingTooLarge': {
			const modes: Readonly<Record<string, string>> = parameters.paddingModes;
			const mode = String(values.paddingMode);
			return errors.paddingTooLarge(String(values.value), modes[mode] ?? mode);
		}
		case 'groupsDoNotDivide':
		case 'channelsDoNotMatch':
			return errors.groupsDoNotDivide();
		default:
			return errors.other();
	}
}
