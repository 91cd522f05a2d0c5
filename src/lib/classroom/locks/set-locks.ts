import { EngineError } from '$lib/engine';
import { setReadOnly } from '$lib/figures/read-only';
import { setKeeper } from '$lib/scenes/address.svelte';
import type { Addressed, Lock } from '$lib/scenes/address.svelte';
import { ALL } from '$lib/share/locks';
import type { Locks } from '$lib/share/locks';

/** Refuses what changes any of the named parameters; `ALL` names every one. */
export function lockOf(fixed: readonly string[]): Lock {
	return (changed) =>
		changed.some(({ name }) => fixed.includes(ALL) || fixed.includes(name))
			? new EngineError('exercise', 'locked', {}, 'the parameter is fixed')
			: null;
}

/**
 * Has the scene below opened under locks: fixed parameters refuse every change, grids cannot be written where editing is
 * taken away, and the address is not listened to. `keep` is given the scene once it is there. What else is hidden is
 * the business of `LockedScene`. Called while a component is set up.
 */
export function setLocks(
	{ hidden, fixed }: Locks,
	keep: (scene: Addressed) => void = () => {}
): void {
	if (hidden.has('editing')) setReadOnly();
	setKeeper((scene) => {
		scene.lock?.(lockOf(fixed));
		keep(scene);
	});
}
