import { languages, languageOf } from '$lib/i18n/language';
import { appManifest } from '$lib/offline/app-manifest';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What a browser needs to install the site, in a language. */
export const GET: RequestHandler = async ({ params }) => {
	const manifest = await appManifest(languageOf(params.lang));
	return new Response(JSON.stringify(manifest), {
		headers: { 'Content-Type': 'application/manifest+json' }
	});
};
