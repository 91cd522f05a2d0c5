/** Tells a version that waits to take over. */
export const ACTIVATE = 'activate';

/** What a page tells the service worker that it loaded before there was one. */
export interface Loaded {
	readonly loaded: readonly string[];
}

/** The addresses in a message of that kind; null for any other message. */
export function readLoaded(message: unknown): readonly string[] | null {
	const isLoaded = typeof message === 'object' && message !== null && 'loaded' in message;
	if (!isLoaded || !Array.isArray(message.loaded)) return null;
	return message.loaded.filter((address): address is string => typeof address === 'string');
}
