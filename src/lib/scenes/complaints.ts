import type { EngineError } from '$lib/engine';
import type { Messages } from '$messages';

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
		case 'outputPaddingTooLarge':
			return errors.outputPaddingTooLarge(String(values.largest));
		case 'emptyOutput':
			return errors.emptyOutput();
		case 'groupsDoNotDivide':
		case 'channelsDoNotMatch':
			return errors.groupsDoNotDivide();
		case 'locked':
			return errors.locked();
		default:
			return errors.other();
	}
}
