import type { HTMLAttributes } from 'svelte/elements';
import type { DigitModel } from './digit-model.svelte';
import type { MapRover } from './map-rover.svelte';

/**
 * What the group of all maps' buttons listens to, so that pointing at one or reaching it by keys lights what
 * it reads. One listener for all, as each costs the page time when it opens.
 */
export function pointsAt(model: DigitModel, rover: MapRover): HTMLAttributes<HTMLElement> {
	return {
		onpointerover: (event) => event.pointerType === 'mouse' && model.point(rover.placeOf(event)),
		onpointerleave: () => model.point(null),
		onfocusin(event) {
			const place = rover.placeOf(event);
			if (!place) return;
			rover.stand(place);
			if (event.target instanceof Element && event.target.matches(':focus-visible'))
				model.point(place);
		},
		onfocusout: () => model.point(null)
	};
}
