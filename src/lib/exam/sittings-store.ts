import { openKept } from '$lib/kept/kept-record.svelte';
import type { KeptRecord, RecordFormat } from '$lib/kept/kept-record.svelte';
import { merge, noSittings } from './sittings';
import type { Sittings } from './sittings';
import { readSittings, writeSittings } from './sittings-text';

/** How sittings are kept. */
export const sittingsFormat: RecordFormat<Sittings> = {
	key: 'receptive:sittings',
	empty: noSittings,
	read: readSittings,
	write: writeSittings,
	merge
};

let shared: KeptRecord<Sittings> | undefined;

/** The sittings of whoever uses this browser; in the browser only. */
export function openSittings(): KeptRecord<Sittings> {
	return (shared ??= openKept(sittingsFormat));
}
