import { test as inOwnTab } from './fixtures';
import { clearTab } from './tab';

/**
 * A test that opens its pages in one tab with the tests before it, which leave nothing but what the browser has loaded and
 * compiled, so that a page opens in half the time. Of the tab, only its size and its media can be set.
 */
export const test = inOwnTab.extend({
	context: async ({ tab, baseURL, viewport, contextOptions, hasTouch, isMobile, locale }, use) => {
		if (hasTouch || isMobile || locale !== 'en-US')
			throw new Error('`test` of fixtures.ts has a tab of its own, which can be another device.');
		await clearTab(tab, new URL(baseURL ?? '').origin);
		if (viewport) await tab.page.setViewportSize(viewport);
		const { colorScheme = null, reducedMotion = null } = contextOptions;
		await tab.page.emulateMedia({ media: null, colorScheme, reducedMotion });
		await use(tab.context);
	},
	page: async ({ context }, use) => use(context.pages()[0])
});
