import { filterWiringWords } from '../messages/filter-wiring';
import { expect, expectAccessible, type Page } from './fixtures';
import { test } from './one-tab';
import { catalogues, type Language } from './scene';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'en';

/** Opens the lesson with a state of the wiring, which lies below the first screen. */
async function openWiring(page: Page, language: Language, state = ''): Promise<WindowScene> {
	const query = state && `?wiring=1~${state}`;
	await page.goto(`${language}/lessons/channels-and-filters/${query}`);
	await page.locator('#wiring').scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, filterWiringWords[language].title, language);
	await scene.ready();
	return scene;
}

const words = filterWiringWords[language];

test('three channels and a bias add up to one map, to the end and back', async ({ page }) => {
	await page.goto(`${language}/lessons/channels-and-filters/`);
	const scene = new WindowScene(page, catalogues[language].conv2d.title, language);
	await scene.ready();
	await scene.at(5, 9);
	expect((await scene.texts(scene.words.conv2d.output))[1].slice(0, 2)).toEqual(['12', '33']);
	await scene.button(scene.words.player.last).click();
	await scene.at(9, 9);
	await scene.button(scene.words.player.previous).click();
	await scene.at(8, 9);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 9);
});

test('filters are wired one by one, to the end and back', async ({ page }) => {
	const scene = await openWiring(page, language);
	await scene.at(2, 6);
	await scene.button(scene.words.player.play).click();
	await scene.at(6, 6);
	await scene.button(scene.words.player.previous).click();
	await scene.at(5, 6);
	await expect(
		scene.root.getByRole('group', { name: words.alt(3, 6, 3, 1), exact: true })
	).toBeVisible();
});

test('the worked layers have the parameters of the text', async ({ page }) => {
	const worked = [
		['outChannels:32', '896'],
		['inChannels:32~outChannels:64', '18,496'],
		['inChannels:32~outChannels:32~groups:32', '320']
	] as const;
	for (const [state, parameters] of worked) {
		const scene = await openWiring(page, language, state);
		const bar = scene.root.getByRole('listitem').filter({ hasText: words.now }).first();
		await expect(bar.getByText(parameters, { exact: true })).toBeVisible();
	}
});

test('groups that do not divide are refused with the reason, and change nothing', async ({
	page
}) => {
	const scene = await openWiring(page, 'en', 'inChannels:8~outChannels:8');
	const { parameters, errors } = scene.words;
	const groups = scene.root.getByRole('textbox', { name: parameters.groups, exact: true });
	await groups.fill('3');
	await groups.press('Tab');
	await expect(scene.root.getByText(errors.groupsDoNotDivide())).toBeVisible();
	await groups.fill('4');
	await groups.press('Tab');
	await expect(groups).toHaveAttribute('aria-invalid', 'false');
	await expect(page).toHaveURL(/wiring=1~.*groups:4/);
});

test('channels, maps and terms of the formula are reached by keyboard', async ({ page }) => {
	const words = filterWiringWords.en;
	const scene = await openWiring(page, 'en');
	await scene.root.getByRole('listbox', { name: words.columns.input }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(scene.root.getByText(words.channel(2, 6), { exact: true })).toBeVisible();
	await scene.root.getByRole('listbox', { name: words.columns.output }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await scene.at(3, 6);
	await scene.button(words.terms.bias).focus();
	await expect(scene.root.getByText(words.aboutTerm.bias(6))).toBeVisible();
	await expectAccessible(scene.root);
});
