import type { EngineError } from '$lib/engine';
import type { Messages } from '$messages';
import { poolingWords } from '$messages/pooling';
import { tellRefusal } from '../complaints';

/** Why windows cannot be had, in the reader's language. */
export function tellPoolRefusal(error: EngineError, messages: Messages): string {
	const words = poolingWords[messages.language];
	if (error.code === 'paddingOverHalf') return words.paddingOverHalf(String(error.values.largest));
	return error.code === 'emptyWindow' ? words.emptyWindow : tellRefusal(error, messages);
}
