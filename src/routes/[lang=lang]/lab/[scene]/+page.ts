import { loadScene } from '$lib/scenes/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	lab: data.lab,
	Scene: await loadScene(data.lab.id)
});
