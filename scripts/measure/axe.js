import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * What breaks WCAG 2 (A and AA) on a page: one line for each element, naming the rule and the element.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export async function axeViolations(page) {
	// Evaluated, not added as a script element, which the page's security policy would refuse.
	await page.evaluate(source);
	return page.evaluate(async (values) => {
		const { violations } = await Reflect.get(globalThis, 'axe').run(document, {
			runOnly: { type: 'tag', values },
			resultTypes: ['violations']
		});
		return violations.flatMap((/** @type {import('axe-core').Result} */ { id, help, nodes }) =>
			nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`)
		);
	}, tags);
}
