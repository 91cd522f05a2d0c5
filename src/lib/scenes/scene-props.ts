import type { Component } from 'svelte';

/** What every scene's component is given. */
export interface SceneProps {
	/** The name of this instance on its page; its address and its link use it. */
	readonly name: string;
	/** The state to open with, as text; empty for the scene's own defaults. */
	readonly initial: string;
}

/** Brings a scene's component, so that a page carries only the scenes that it shows. */
export type SceneLoader = () => Promise<{ readonly default: Component<SceneProps> }>;

/** Loaders by the ids of their scenes. */
export type SceneLoaders = Readonly<Record<string, SceneLoader>>;
