import type { QuestionKind } from '../src/lib/quiz/question';
import { plainTerm } from '../src/lib/quiz/fields/plain-term';
import { answerByKeyboard } from './answering';
import { expect, expectAccessible, type Locator, type Page, test as apart } from './fixtures';
import { LessonQuiz, tabTo } from './lesson-quiz';
import { test } from './one-tab';
import { type AskedQuestion, firstOfKind } from './questions';

// One worker asks them all, since it takes long to make every lesson's questions.
test.describe.configure({ mode: 'default' });

const kinds: readonly QuestionKind[] = [
	'number',
	'plot',
	'predict',
	'shape',
	'grid',
	'cells',
	'choice',
	'choices',
	'error',
	'order',
	'match',
	'formula'
];

/** The kinds whose answers are marked place by place. */
const markedByPlace: readonly QuestionKind[] = ['grid', 'order', 'match', 'formula'];

/** Opens the lesson that first asks a question of a kind, at that question. Throws an Error if none does. */
async function openAt(
	page: Page,
	kind: QuestionKind
): Promise<AskedQuestion & { readonly quiz: LessonQuiz }> {
	const asked = await firstOfKind(kind);
	if (!asked) throw new Error(`no lesson asks a question of the kind ${kind}`);
	const quiz = await LessonQuiz.open(page, { lesson: asked.lesson });
	for (let place = 0; place < asked.place; place += 1) await quiz.giveUp();
	await expect(quiz.heading).toContainText(quiz.words.progress(asked.place + 1, 99).split('99')[0]);
	return { ...asked, quiz };
}

for (const kind of kinds) {
	test(`a question of the kind ${kind} is answered by keyboard: wrongly, with a hint, rightly`, async ({
		page
	}) => {
		test.slow();
		const { quiz, question, right, wrong } = await openAt(page, kind);
		const { words } = quiz;
		await answerByKeyboard(quiz, question, wrong);
		await expect(quiz.feedback).toContainText(words.wrong);
		const hasMarks = markedByPlace.includes(kind);
		const marks = quiz.root.getByText(words.isWrong, { exact: true });
		if (hasMarks) await expect(marks.first()).toBeAttached();
		else await expect(marks).toHaveCount(0);

		await quiz.heading.focus();
		await tabTo(page, quiz.button(words.hint));
		await page.keyboard.press('Enter');
		const isOnly = question.hints.length === 0;
		await expect(
			quiz.root.getByText(isOnly ? words.solution : words.hintNumber(1), { exact: true })
		).toBeVisible();
		await expectAccessible(quiz.root);

		await answerByKeyboard(quiz, question, right);
		await expect(quiz.feedback).toContainText(words.right);
		await expect(quiz.forward, 'the way on has the focus').toBeFocused();
		await expect(marks).toHaveCount(0);
		await expectAccessible(quiz.root);
	});
}

apart.describe('with a finger on a small screen', () => {
	apart.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	const expectRight = async ({ feedback, words, page }: LessonQuiz) => {
		await expect(feedback).toContainText(words.right);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, 'nothing is wider than the screen').toBeLessThanOrEqual(390);
	};

	apart('cells are switched on by touch', async ({ page }) => {
		const { quiz, question, right } = await openAt(page, 'cells');
		if (question.kind !== 'cells') return;
		const { words } = quiz;
		const label = question.matrices[question.board].label.en;
		const board = quiz.root.getByRole('group', { name: new RegExp(`^${label} `) });
		for (const name of right) {
			const [row, column] = name.split(',').map(Number);
			const cell = board.getByRole('button', {
				name: new RegExp(`^${words.place(row + 1, column + 1)}:`)
			});
			await cell.tap();
			await expect(cell).toHaveAttribute('aria-pressed', 'true');
		}
		await quiz.button(words.check).tap();
		await expectRight(quiz);
	});

	apart('the cells of an output are filled in by touch', async ({ page }) => {
		const { quiz, right } = await openAt(page, 'grid');
		const fields = quiz.root.getByRole('textbox');
		for (const [index, number] of right.entries()) {
			await fields.nth(index).tap();
			await page.keyboard.type(number);
		}
		await quiz.button(quiz.words.check).tap();
		await expectRight(quiz);
	});

	apart('items are dragged into their order', async ({ page }) => {
		const { quiz, question, right } = await openAt(page, 'order');
		if (question.kind !== 'order') return;
		const items = quiz.root.getByRole('group').getByRole('listitem');
		for (const [place, id] of right.entries()) {
			const text = plainTerm(question.items.find((item) => item.id === id)?.text.en ?? '');
			const up = page.getByRole('button', { name: quiz.words.moveUp(text), exact: true });
			await drag(page, items.filter({ has: up }), items.nth(place));
			await expect(items.nth(place)).toContainText(text);
		}
		// Chromium takes a tap so soon after a swipe for its end.
		await quiz.button(quiz.words.check).click();
		await expectRight(quiz);
	});
});

/** Drags an item by its handle to the place of another one above it, or leaves it there. */
async function drag(page: Page, item: Locator, target: Locator): Promise<void> {
	await item.scrollIntoViewIfNeeded();
	const [from, to] = [await item.getByText('⠿').boundingBox(), await target.boundingBox()];
	if (!from || !to || Math.abs(from.y - to.y) < to.height) return;
	const session = await page.context().newCDPSession(page);
	const x = from.x + from.width / 2;
	const [start, end] = [from.y + from.height / 2, to.y + 2];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
		});
	await touch('touchStart', start);
	for (let part = 1; part <= 4; part += 1)
		await touch('touchMove', start + ((end - start) * part) / 4);
	await touch('touchEnd', end);
	await session.detach();
}
