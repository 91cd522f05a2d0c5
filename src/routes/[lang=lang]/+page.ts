import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Scene: (await import('$lib/scenes/digit-cnn/Scene.svelte')).default
});
