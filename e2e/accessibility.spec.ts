import { builtPages } from '../scripts/measure/pages.js';
import { expectAccessible, test, themes } from './fixtures';

for (const address of builtPages()) {
	test(`/${address} is accessible in every theme`, async ({ page }) => {
		// Colours that are still on their way from one theme to the next would be measured as they are.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address || './');
		for (const theme of themes) {
			await page.evaluate((chosen) => {
				document.documentElement.dataset.theme = chosen;
			}, theme);
			await test.step(theme, () => expectAccessible(page));
		}
	});
}
