import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of axe: the rules of WCAG 2 at levels A and AA, or those that a theme or a language alone can break. */
const rules = {
	everything: {
		type: /** @type {const} */ ('tag'),
		values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
	},
	colours: {
		type: /** @type {const} */ ('rule'),
		values: ['color-contrast', 'link-in-text-block']
	},
	words: {
		type: /** @type {const} */ ('rule'),
		values: [
			...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'image-alt'],
			...['svg-img-alt', 'aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name'],
			...['button-name', 'input-button-name', 'label', 'link-name', 'select-name', 'summary-name']
		]
	}
};

/**
 * What breaks WCAG 2 (A and AA) on a page, or in an element: one line for each element, naming the rule and the element.
 * @param {import('@playwright/test').Page | import('@playwright/test').Locator} place
 * @param {keyof typeof rules} [aspect] what to look at: everything, or only what differs by theme or language
 * @returns {Promise<string[]>}
 */
export async function axeViolations(place, aspect = 'everything') {
	const [page, root] = 'goto' in place ? [place, place.locator('html')] : [place.page(), place];
	// Evaluated, not added as a script element, which the page's security policy would refuse.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	return root.evaluate(async (element, runOnly) => {
		const { violations } = await Reflect.get(globalThis, 'axe').run(element, {
			runOnly,
			resultTypes: ['violations']
		});
		return violations.flatMap((/** @type {import('axe-core').Result} */ { id, help, nodes }) =>
			nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`)
		);
	}, rules[aspect]);
}
