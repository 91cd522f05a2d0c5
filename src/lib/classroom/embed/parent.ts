/** What a page that embeds a scene may ask of it. */
export type Asked =
	| { readonly type: 'receptive:state'; readonly state: string }
	| { readonly type: 'receptive:request-height' };

/** Who embeds a scene: the origin that its address names, `null` if it names none that is one, undefined for none. */
export function readParent(search: string): string | null | undefined {
	const text = new URLSearchParams(search).get('parent');
	if (text === null) return undefined;
	const origin = URL.canParse(text) ? new URL(text).origin : null;
	return origin === text.replace(/\/$/, '') ? origin : null;
}

/**
 * What a message asks; null for nothing. It has to come from the page that embeds the scene, and from the origin that
 * the address names, if it names any.
 */
export function readAsked(
	{ data, origin, source }: Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>,
	host: MessageEventSource,
	parent: string | null | undefined
): Asked | null {
	if (source !== host || (parent !== undefined && parent !== origin)) return null;
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (data.type === 'receptive:request-height') return { type: data.type };
	if (data.type !== 'receptive:state' || !('state' in data)) return null;
	return typeof data.state === 'string' ? { type: data.type, state: data.state } : null;
}
