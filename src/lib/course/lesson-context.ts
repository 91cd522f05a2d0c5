import type { PlacedScene } from '$lib/scenes/place-scenes';
import { createContext } from 'svelte';

/** The scenes that a lesson declares, by the names its text uses; set by the lesson's page. */
export const [getLessonScenes, setLessonScenes] =
	createContext<(name: string) => PlacedScene | undefined>();

/** The goals that a lesson declares; set by the lesson's page. */
export const [getLessonGoals, setLessonGoals] = createContext<() => readonly string[]>();
