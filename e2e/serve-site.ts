import { serve } from '../scripts/serve.js';
import { ensureBuilt } from '../scripts/setup/build.js';

/** Where the site is served under each base; processes that run tests inherit the environment. */
export const addressVariables = {
	'/': 'RECEPTIVE_ROOT_URL',
	'/receptive/': 'RECEPTIVE_SUB_PATH_URL'
} as const;

/** Serves the built site at every base, on free ports; what it returns stops that. */
export default async function serveSite(): Promise<() => Promise<void>> {
	await ensureBuilt();
	const sites = await Promise.all(
		Object.entries(addressVariables).map(async ([base, variable]) => {
			const site = await serve({ base, port: 0 });
			process.env[variable] = site.url;
			return site;
		})
	);
	return async () => {
		await Promise.all(sites.map((site) => site.close()));
	};
}
