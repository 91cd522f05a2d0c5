import { labTexts } from '../messages/labs';
import { practiceWords } from '../messages/practice';
import { presentWords } from '../messages/present';
import { teachWords } from '../messages/teach';
import { worksheetWords } from '../messages/worksheet';
import { expect, test } from './fixtures';

const words = teachWords.en;

test('a plan follows the length of a session, and its links lead to the stop, the lab, the questions and the paper that they name', async ({
	page
}) => {
	await page.goto('en/teach/');
	const part = page.getByRole('article', { name: 'Seeing in numbers' });
	const sessions = part.getByRole('region', { name: /^Session / });
	const lesson = part.getByRole('article', { name: 'Padding' });
	const before = await sessions.count();
	await page.getByText(words.lengths(90), { exact: true }).click();
	await expect.poll(() => sessions.count()).toBeLessThan(before);
	await expect(page).toHaveURL(/\?session=90$/);

	await lesson.getByRole('link', { name: 'An even kernel', exact: true }).click();
	await expect(page.getByText(presentWords.en.stop(3, 5), { exact: true })).toBeVisible();
	await page.goBack();
	await expect.poll(() => sessions.count()).toBeLessThan(before);

	const lab = labTexts['padding-modes'].en.title;
	await lesson.getByRole('link', { name: words.openLab(lab) }).click();
	await expect(page).toHaveURL(/\/lab\/padding-modes\/\?padding-modes=1~picture:flat/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lab);
	await page.goBack();

	await lesson.getByRole('link', { name: words.questions(5) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(practiceWords.en.title);
	await expect(page).toHaveURL(/\/practice\/\?lessons=padding&length=5$/);
	await page.goBack();

	const paper = sessions.filter({ has: lesson }).getByRole('link', { name: words.worksheet });
	await paper.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(worksheetWords.en.title);
	await expect(page.getByRole('textbox').first()).toHaveValue(/^Part 1, session \d$/);
});
