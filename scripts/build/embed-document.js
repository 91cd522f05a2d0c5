import { contentSecurityPolicy } from './content-security-policy.js';

const htmlLanguage = { en: 'en', zh: 'zh-Hans' };

/** From a page such as `en/embed/conv2d/` to the root of the site. */
const root = '../../../';

/**
 * @typedef {object} EmbedDocument
 * @property {'en' | 'zh'} language
 * @property {string} title
 * @property {string} html what `openEmbed` brings to life
 * @property {readonly string[]} styles files, from the root of the site
 * @property {readonly string[]} scripts files, from the root of the site; the first runs before the page is drawn
 */

/** The page of an embedded scene. @param {EmbedDocument} document */
export function embedDocument({ language, title, html, styles, scripts }) {
	const [loader, ...rest] = scripts;
	return [
		'<!doctype html>',
		`<html lang="${htmlLanguage[language]}" data-theme="auto">`,
		'<head>',
		'<meta charset="utf-8" />',
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		'<meta name="color-scheme" content="light dark" />',
		// What is embedded is found by search engines in its lab.
		'<meta name="robots" content="noindex" />',
		`<meta http-equiv="content-security-policy" content="${policy()}" />`,
		`<title>${title} · Receptive</title>`,
		// A link must not load another page into somebody's frame.
		'<base target="_blank" />',
		`<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
		...styles.map((file) => `<link rel="stylesheet" href="${root}${file}" />`),
		`<script src="${root}${loader}"></script>`,
		...rest.map((file) => `<script defer src="${root}${file}"></script>`),
		'</head>',
		`<body><div id="embed">${html}</div></body>`,
		'</html>'
	].join('\n');
}

/** The site's policy, but for the scripts that stand in its other pages. */
function policy() {
	const keyword = /^[a-z-]+$/;
	return Object.entries(contentSecurityPolicy('src/app.html'))
		.map(([name, sources]) => {
			const own = [sources]
				.flat()
				.map(String)
				.filter((source) => !source.startsWith('sha256-'));
			return [name, ...own.map((source) => (keyword.test(source) ? `'${source}'` : source))].join(
				' '
			);
		})
		.join('; ');
}
