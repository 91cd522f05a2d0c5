import { exerciseWords } from '../messages/exercise';
import { labTexts } from '../messages/labs';
import { presentWords } from '../messages/present';
import { teachWords } from '../messages/teach';
import { worksheetWords } from '../messages/worksheet';
import { expect, expectAlive, test } from './fixtures';

const words = teachWords.en;

test('a plan follows the length of a session, and its links lead to the stop, lab, questions, paper and exercise that they name', async ({
	page,
	baseURL
}) => {
	await page.goto('en/teach/');
	await expectAlive(page);
	const part = page.getByRole('article', { name: 'Seeing in numbers' });
	const sessions = part.getByRole('region', { name: /^Session / });
	const lesson = part.getByRole('article', { name: 'Padding' });
	const before = await sessions.count();
	await page.getByText(words.lengths(90), { exact: true }).click();
	await expect.poll(() => sessions.count()).toBeLessThan(before);
	await expect(page).toHaveURL(/\?session=90$/);

	const lab = labTexts['padding-modes'].en.title;
	const addressOf = (name: string) => lesson.getByRole('link', { name }).getAttribute('href');
	expect(await addressOf(words.openLab(lab))).toMatch(
		/\/lab\/padding-modes\/\?padding-modes=1~picture:flat/
	);
	expect(await addressOf(words.questions(5))).toMatch(/\/practice\/\?lessons=padding&length=5$/);

	await lesson.getByRole('link', { name: 'An even kernel', exact: true }).click();
	await expect(page.getByText(presentWords.en.stop(3, 5), { exact: true })).toBeVisible();

	await page.goto('en/teach/?session=90');
	await expect.poll(async () => (await sessions.count()) || before).toBeLessThan(before);
	const exercise = await page.getByRole('link', { name: 'A ready-made one' }).getAttribute('href');
	const session = sessions.filter({ has: page.getByRole('article', { name: 'Padding' }) });
	await session.getByRole('link', { name: words.worksheet }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(worksheetWords.en.title);
	await expect(page.getByRole('textbox').first()).toHaveValue(/^Part 1, session \d$/);

	await page.goto(new URL(exercise ?? '', new URL('en/teach/', baseURL)).href);
	await expect(page.getByText(words.task)).toBeVisible();
	await expect(page.getByText(exerciseWords.en.begin)).toBeVisible();
});
