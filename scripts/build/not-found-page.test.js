import { expect, test } from 'vitest';
import { notFoundPage } from './not-found-page.js';

test('the page for unknown addresses loads nothing by a path, since it has none of its own', () => {
	const html = notFoundPage();
	expect(html).not.toMatch(/<link|\bsrc=|@import|url\(/);
	expect(html).toMatch(
		/content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-/
	);
});
