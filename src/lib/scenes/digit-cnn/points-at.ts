import type { HTMLButtonAttributes } from 'svelte/elements';
import type { DigitModel, MapPlace } from './digit-model.svelte';
import type { MapRover } from './map-rover.svelte';

/** What a map's button listens to, so that pointing at it or reaching it by keys lights what it reads. */
export function pointsAt(
	model: DigitModel,
	rover: MapRover,
	place: MapPlace
): HTMLButtonAttributes {
	return {
		onpointerenter: ({ pointerType }) => pointerType === 'mouse' && model.point(place),
		onpointerleave: () => model.point(null),
		onfocus({ currentTarget }) {
			rover.stand(place);
			if (currentTarget.matches(':focus-visible')) model.point(place);
		},
		onblur: () => model.point(null)
	};
}
