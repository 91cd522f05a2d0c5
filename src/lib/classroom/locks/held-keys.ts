import { playerKey } from '$lib/player/keys';
import type { KeyPress, PlayerCommand } from '$lib/player/keys';
import type { LockPart } from '$lib/share/locks';

const parts: Partial<Record<PlayerCommand, LockPart>> = {
	first: 'jumping',
	last: 'jumping',
	nextCoarse: 'jumping',
	previousCoarse: 'jumping',
	coarser: 'grain',
	finer: 'grain',
	toggle: 'playing'
};

/** Whether a key would do with a scene what is taken away from it. Grids use Home and End, buttons Space themselves. */
export function isHeldKey(
	press: KeyPress,
	target: Element | null,
	hidden: ReadonlySet<LockPart>
): boolean {
	if (target?.matches('input, select, textarea')) return false;
	const command = playerKey(press);
	const part = command && parts[command];
	if (!part || !hidden.has(part)) return false;
	if (press.key === ' ') return !target?.matches('button, summary, a');
	return !(press.key === 'Home' || press.key === 'End') || !target?.matches('[role=grid]');
}
