import { practiceWords } from '../messages/practice';
import { quizWords } from '../messages/quiz';
import { expect, expectAccessible, type Page, test as apart } from './fixtures';
import { test } from './one-tab';

const [words, quiz] = [practiceWords.en, quizWords.en];
const KEY = 'receptive:practice';

const start = (page: Page) => page.getByRole('button', { name: words.start, exact: true });

/** Goes through a question without knowing anything: all the hints, then its answer. */
async function giveUp(page: Page) {
	await page.getByRole('button', { name: quiz.hint }).press('Enter');
	const more = page.getByRole('button', { name: quiz.nextHint });
	while (await more.isVisible()) await more.press('Enter');
	await page.getByRole('button', { name: quiz.tell }).press('Enter');
	await page
		.getByRole('button', { name: new RegExp(`${quiz.next}|${quiz.finish}`) })
		.press('Enter');
}

test('a round of practice, by keyboard, is remembered', async ({ page }) => {
	await page.goto('en/practice/?lessons=padding&length=5');
	await expect(page.getByRole('checkbox', { name: 'Padding' })).toBeChecked();
	await expect(start(page)).toBeEnabled();
	await start(page).press('Enter');
	for (let number = 1; number <= 5; number += 1) {
		await expect(page.getByRole('heading', { name: quiz.progress(number, 5) })).toBeVisible();
		await giveUp(page);
	}
	await expect(page.getByRole('heading', { name: quiz.score(0, 5) })).toBeFocused();
	await page.locator('summary').first().press('Enter');
	await expect(page.getByText(quiz.outcomes.told).first()).toBeVisible();
	const padding = page.getByRole('listitem').filter({ hasText: words.mastery.weak }).first();
	await expect(padding).toBeVisible();

	await page.getByRole('button', { name: words.anotherRound }).press('Enter');
	await expect(page.getByRole('heading', { name: quiz.progress(1, 5) })).toBeVisible();
	await page.getByRole('button', { name: words.stop }).press('Enter');
	await expect(start(page)).toBeVisible();
	await page.reload();
	await expect(padding).toBeVisible();
	await expectAccessible(page);
});

test('a hint leads to the figure in its lesson', async ({ page }) => {
	await page.goto('en/practice/?lessons=padding&length=5');
	await start(page).click();
	await page.getByRole('button', { name: quiz.hint }).click();
	const link = page.getByRole('link', { name: quiz.seeIt }).first();
	await expect(link).toHaveAttribute('href', /\/en\/lessons\/padding\/\?.+#/);
});

test('one skill can be practised, and the choice is in the address', async ({ page }) => {
	await page.goto('zh/practice/');
	const zh = practiceWords.zh;
	await page.getByRole('link', { name: zh.practiseSkill('池化') }).click();
	await expect(page).toHaveURL(/skills=pooling&length=5/);
	await page.getByText(zh.levels[1], { exact: true }).click();
	await expect(page).toHaveURL(/levels=1/);
	await page.getByRole('button', { name: zh.start, exact: true }).click();
	await expect(page.getByRole('heading', { name: quizWords.zh.progress(1, 5) })).toBeVisible();
});

test('what a link asks for that does not exist is told and left out', async ({ page }) => {
	await page.goto('en/practice/?lessons=alchemy,padding&levels=9&length=7');
	await expect(page.getByText(words.unknown('7, alchemy, 9'))).toBeVisible();
	await start(page).click();
	await expect(page.getByRole('heading', { name: quiz.progress(1, 10) })).toBeVisible();
});

test('a wish that no question fits says so', async ({ page }) => {
	await page.goto('en/practice/?lessons=padding&skills=softmax');
	await expect(page.getByText(words.none)).toBeVisible();
	await start(page).press('Enter');
	await expect(start(page)).toBeVisible();
});

apart('damaged practice is set aside, and two tabs add up', async ({ page, context }) => {
	await page.addInitScript((key) => {
		if (!sessionStorage.getItem('once')) localStorage.setItem(key, '{"version":1,');
		sessionStorage.setItem('once', 'yes');
	}, KEY);
	await page.goto('en/practice/?lessons=padding');
	await expect(page.getByText(words.damaged)).toBeVisible();
	await start(page).click();
	await giveUp(page);
	await expect
		.poll(() => page.evaluate((key) => localStorage.getItem(`${key}-damaged`), KEY))
		.toBe('{"version":1,');
	const other = await context.newPage();
	await other.goto('en/practice/?lessons=pooling');
	await start(other).click();
	await giveUp(other);
	await giveUp(page);
	await expect
		.poll(() =>
			page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').attempts.length, KEY)
		)
		.toBe(3);
});

apart('the course shows what is mastered', async ({ page }) => {
	const at = Date.now();
	const attempts = [1, 2, 3].map((number) => ({
		at: at - 1000 * (4 - number),
		lesson: 'padding',
		question: 'reads',
		skill: 'padding',
		outcome: 'firstTry',
		misconceptions: []
	}));
	await page.addInitScript(
		([key, text]) => localStorage.setItem(key, text),
		[KEY, JSON.stringify({ version: 1, reset: 0, attempts })]
	);
	await page.goto('en/practice/');
	await expect(page.getByText(words.mastery.mastered, { exact: true })).toBeVisible();
	await page.goto('en/');
	await page.getByRole('region', { name: 'The course' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('img', { name: /^1 of \d skills mastered$/ }).first()).toBeVisible();
});
