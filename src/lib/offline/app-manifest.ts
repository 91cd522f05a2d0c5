import { htmlLanguage, type Language } from '$lib/i18n/language';
import { loadMessages } from '$messages';
import { homeWords } from '$messages/home';

/** The ground of pages, in light: `--paper` of the tokens. */
const PAPER = '#fbfaf6';

/**
 * The web app manifest of the site in a language, as https://www.w3.org/TR/appmanifest/ has it. Its addresses count
 * from its own, which is the language's folder, so that they hold under every path.
 */
export async function appManifest(language: Language): Promise<object> {
	const { site } = await loadMessages(language);
	const home = homeWords[language];
	const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
		src: `../icons/${name}-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	});
	return {
		id: '../',
		name: `${site.name} · ${home.title}`,
		short_name: site.name,
		description: home.lede,
		lang: htmlLanguage[language],
		start_url: './',
		scope: '../',
		display: 'standalone',
		background_color: PAPER,
		theme_color: PAPER,
		icons: [
			{ src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
			icon('icon', 192, 'any'),
			icon('icon', 512, 'any'),
			icon('maskable', 192, 'maskable'),
			icon('maskable', 512, 'maskable')
		]
	};
}
