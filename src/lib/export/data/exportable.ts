import type { Timeline } from '$lib/engine';
import type { Told } from '$lib/scenes/scene';
import type { Messages } from '$messages';

/** What an open scene with steps lets exports see of it; see `OpenScene`. */
export interface Exportable {
	readonly scene: {
		readonly id: string;
		narrate(step: unknown, run: unknown, messages: Messages): string;
		table(step: unknown, run: unknown, messages: Messages): Told['table'];
	};
	readonly run: object;
	/** How the state differs from the one that the scene opened in; null if it does not. */
	readonly encoded: string | null;
	readonly player: {
		readonly timeline: Timeline<string, unknown>;
		readonly grain: string;
		readonly index: number;
		pause(): void;
		restore(place: { readonly grain: string; readonly index: number }): boolean;
	};
}

/** The number of steps of one grain; 0 for a grain that the scene does not have. */
export function stepsOf({ player }: Exportable, grain: string): number {
	return player.timeline.find(({ id }) => id === grain)?.trace.length ?? 0;
}

/** The size of step that the reader has, unless it has but one step and another has more. */
export function usualGrain(scene: Exportable): string {
	const { grain: now, timeline } = scene.player;
	if (stepsOf(scene, now) > 1) return now;
	return timeline.find(({ trace }) => trace.length > 1)?.id ?? now;
}
