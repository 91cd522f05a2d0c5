import { playerKey } from '$lib/player/keys';
import { isKeyTaken, presentKey } from './keys';
import type { PresentCommand } from './keys';
import type { Room } from './room.svelte';

/**
 * A listener for keys, which has them before the scene does: what is a key of presentations runs as a command, what only
 * a player knows goes to the scene's, wherever the focus is. Escape is the scene's first, which may have something open:
 * the listener is for both phases of an event.
 */
export function listen(
	room: () => Room,
	run: (command: PresentCommand) => void
): (event: KeyboardEvent) => void {
	return (event) => {
		const isLate = event.eventPhase === Event.BUBBLING_PHASE;
		if (isLate !== (event.key === 'Escape') || isKeyTaken(event.target, event.key)) return;
		const pressed = presentKey(event);
		if (pressed?.command === 'vote') room().shared.change({ type: 'vote', answer: pressed.answer });
		else if (pressed) run(pressed.command);
		else {
			const command = playerKey(event);
			if (command === null || command === 'help') return;
			room().play(command);
		}
		event.preventDefault();
		event.stopPropagation();
	};
}
