import { readQuery, writeQuery } from '$lib/scenes/parameters';

/** What the address of a presentation says. */
export interface SessionAddress {
	/** The name of the presentation, which its windows share; null for none, or for none that is valid. */
	readonly id: string | null;
	/** The index of the stop to begin with; it may not exist. */
	readonly stop: number;
	/** The state of its scene, as a difference from the stop's own; null for none. */
	readonly change: string | null;
}

/** Reads the query of a presentation's address; what is damaged counts as left out. */
export function readSession(search: string): SessionAddress {
	const id = readQuery(search, 'session') ?? '';
	const stop = readQuery(search, 'stop') ?? '';
	return {
		id: /^[a-z0-9]{4,16}$/.test(id) ? id : null,
		// People count stops from 1.
		stop: /^[1-9]\d{0,2}$/.test(stop) ? Number(stop) - 1 : 0,
		change: readQuery(search, 'at') || null
	};
}

/** A query with what it says of a presentation replaced; the rest stays as it is. */
export function writeSession(search: string, { id, stop, change }: SessionAddress): string {
	const withId = writeQuery(search, 'session', id);
	const withStop = writeQuery(withId, 'stop', stop === 0 ? null : `${stop + 1}`);
	return writeQuery(withStop, 'at', change);
}

/** A name for a presentation that no other has. */
export function newSessionId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
