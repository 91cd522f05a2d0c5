import { loadScene } from '$lib/scenes/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Scene: await loadScene('digit-cnn')
});
