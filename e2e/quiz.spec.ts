import type { Locator, Page } from '@playwright/test';
import Fraction from 'fraction.js';
import { pickOne, switchCells } from './answering';
import { convolve, type Rows } from './convolve';
import { expect } from './fixtures';
import { LessonQuiz, tabTo } from './lesson-quiz';
import { exactly, fraction } from './numbers';
import { test } from './one-tab';
import { catalogues, ConvolutionScene, readGrid } from './scene';

/** How many questions a lesson’s quiz asks in a round. */
const TOTAL = 8;

const matrix = async ({ root }: LessonQuiz, name: string) =>
	(await readGrid(root.getByRole('grid', { name, exact: true }))) as Rows;

/** The whole numbers in the question's text. */
async function numbersIn({ stem }: LessonQuiz): Promise<readonly number[]> {
	return [...((await stem.textContent()) ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** The options to choose from, with the matrix that each is. */
async function matricesOf({ root }: LessonQuiz) {
	const names = await labelsOf(root.getByRole('radio'));
	return names.map((name) =>
		[...name.matchAll(/row \d+: ([^;]+)/g)].map(([, row]) =>
			row.trim().split(', ').map(exactly).map(fraction)
		)
	);
}

function labelsOf(buttons: Locator): Promise<readonly string[]> {
	return buttons.evaluateAll((inputs: HTMLInputElement[]) =>
		inputs.map(({ labels }) => labels?.[0].textContent ?? '')
	);
}

const printed = (rows: Rows) => rows.map((row) => row.map(fraction));

async function type(page: Page, fields: Locator, answers: readonly (Fraction | number)[]) {
	for (const [index, answer] of answers.entries()) {
		await tabTo(page, fields.nth(index));
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type(new Fraction(answer).toFraction());
	}
	await page.keyboard.press('Enter');
}

test('the quiz is gone through by keyboard alone, from a mistake to the score', async ({
	page
}) => {
	const quiz = await LessonQuiz.open(page);
	const { words } = quiz;
	const fields = quiz.root.getByRole('textbox');
	const answered = async () => {
		await expect(quiz.feedback).toContainText(words.right);
		await expect(
			quiz.button(words.next).or(quiz.button(words.finish)),
			'the way on has the focus'
		).toBeFocused();
	};
	const goOn = async (number: number) => {
		await page.keyboard.press('Enter');
		await expect(quiz.heading).toHaveText(words.progress(number, TOTAL));
		await expect(quiz.heading).toBeFocused();
	};
	const choose = async (isRight: (matrix: readonly (readonly string[])[]) => boolean) => {
		const right = (await matricesOf(quiz)).findIndex(isRight);
		expect(right, 'one of the options is right').toBeGreaterThanOrEqual(0);
		await pickOne(quiz, right);
		await page.keyboard.press('Enter');
	};
	await quiz.heading.focus();

	await test.step('one output number', async () => {
		const [input, kernel] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Kernel')];
		const [row, column] = (await numbersIn(quiz)).slice(-2);
		const at = (rows: Rows) => rows[row - 1][column - 1];
		const turned = at(convolve({ input: [input], kernel: [kernel], rotated: true }));
		await type(page, fields, [turned]);
		await expect(quiz.feedback).toContainText(words.wrong);
		await expect(quiz.feedback).toContainText('turned by 180°');
		await expect(quiz.button(words.tell)).toBeVisible();
		await quiz.heading.focus();
		await type(page, fields, [at(convolve({ input: [input], kernel: [kernel] }))]);
		await answered();
	});

	await goOn(2);
	await test.step('which cells are read', async () => {
		const [height, width, , row, column] = await numbersIn(quiz);
		const names = Array.from({ length: height * width }, (_, index) => {
			const [down, right] = [Math.floor(index / width), index % width];
			return `${row - 1 + down},${column - 1 + right}`;
		});
		await switchCells(quiz, names, 5, 5);
		await tabTo(page, quiz.button(words.check));
		await page.keyboard.press('Enter');
		await answered();
	});

	await goOn(3);
	await test.step('the size of the output', async () => {
		const [kernelHeight, kernelWidth, height, width] = await numbersIn(quiz);
		await type(page, fields, [height - kernelHeight + 1, width - kernelWidth + 1]);
		await answered();
	});

	await goOn(4);
	await test.step('the next value', async () => {
		const [input, kernel] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Kernel')];
		const output = await readGrid(quiz.root.getByRole('grid', { name: 'Output', exact: true }));
		const next = output.flat().indexOf(null);
		await type(page, fields, [convolve({ input: [input], kernel: [kernel] }).flat()[next]]);
		await answered();
	});

	await goOn(5);
	await test.step('a lone pixel', async () => {
		const [input, kernel] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Kernel')];
		const pixel = input.flat().find((value) => value.n !== 0n);
		await type(page, fields, [kernel[1][1].mul(pixel ?? 0)]);
		await answered();
	});

	await goOn(6);
	await test.step('what becomes of a single 1', async () => {
		const [input, kernel] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Kernel')];
		const output = JSON.stringify(printed(convolve({ input: [input], kernel: [kernel] })));
		await choose((matrix) => JSON.stringify(matrix) === output);
		await answered();
	});

	await goOn(7);
	await test.step('which kernel it was', async () => {
		const [input, output] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Output')];
		await choose((matrix) => {
			const kernel = matrix.map((row) => row.map((text) => new Fraction(text)));
			const made = printed(convolve({ input: [input], kernel: [kernel] }));
			return JSON.stringify(made) === JSON.stringify(printed(output));
		});
		await answered();
	});

	await goOn(8);
	await test.step('a whole output', async () => {
		const [input, kernel] = [await matrix(quiz, 'Input'), await matrix(quiz, 'Kernel')];
		await type(page, fields, convolve({ input: [input], kernel: [kernel] }).flat());
		await answered();
	});

	await page.keyboard.press('Enter');
	await expect(quiz.heading).toHaveText(words.score(TOTAL - 1, TOTAL));
	await expect(quiz.heading).toBeFocused();
	await tabTo(page, quiz.button(words.again));
	await page.keyboard.press('Enter');
	await expect(quiz.heading).toHaveText(words.progress(1, TOTAL));
});

test('an answer that is none is not held against the reader', async ({ page }) => {
	const quiz = await LessonQuiz.open(page, { language: 'zh' });
	const { words } = quiz;
	const { numbers } = catalogues.zh;
	const field = quiz.root.getByRole('textbox', { name: words.yourAnswer });
	for (const [typed, reason] of [
		['', numbers.empty],
		['三', numbers.notANumber('三')],
		['1/0', numbers.divisionByZero]
	]) {
		await field.fill(typed);
		await quiz.button(words.check).click();
		await expect(quiz.feedback).toHaveText(reason);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(reason);
		await expect(quiz.button(words.tell)).toBeHidden();
	}
});

test('an answer that is given up is told, and its state opens in the figure', async ({ page }) => {
	const quiz = await LessonQuiz.open(page, { language: 'zh' });
	const { words } = quiz;
	const field = quiz.root.getByRole('textbox', { name: words.yourAnswer });
	await field.fill('987654');
	await field.press('Enter');
	await expect(quiz.feedback).toContainText(words.wrong);
	await expect(quiz.feedback).toContainText(words.onceMore);
	await quiz.button(words.tell).click();
	const told = (await quiz.feedback.textContent()) ?? '';
	const [, answer] = /答案是 (\S+)。/.exec(told) ?? [];
	expect(told).toContain(words.answerIs(answer));
	await expect(field).toBeDisabled();
	const input = printed(await matrix(quiz, '输入'));

	await quiz.root.getByRole('link', { name: words.seeIt }).click();
	const scene = new ConvolutionScene(page, 'zh');
	await expect(scene.root).toBeInViewport();
	await expect(scene.input).toHaveAccessibleName('输入 4×4');
	expect(printed((await readGrid(scene.input)) as Rows)).toEqual(input);
	expect(fraction((await scene.readSum()).result)).toBe(fraction(exactly(answer)));
	await expect(scene.notice()).toBeHidden();
});

test('a question with options wants one to be chosen', async ({ page }) => {
	const quiz = await LessonQuiz.open(page);
	const { words } = quiz;
	for (let number = 1; number < 6; number++) {
		await expect(quiz.heading).toHaveText(words.progress(number, TOTAL));
		await quiz.giveUp();
	}
	await expect(quiz.heading).toHaveText(words.progress(6, TOTAL));
	await quiz.button(words.check).click();
	await expect(quiz.feedback).toHaveText(words.choose);
	await quiz.root.getByText(/^B\s+row 1: /).click();
	await expect(quiz.root.getByRole('radio', { name: /^B/ })).toBeChecked();
	await quiz.button(words.check).click();
	await expect(quiz.feedback).toContainText(new RegExp(`${words.wrong}|${words.right}`));
});

test('hints come one by one, and the last is the solution', async ({ page }) => {
	const quiz = await LessonQuiz.open(page);
	const { words } = quiz;
	await expect(quiz.button(words.tell)).toBeHidden();
	await quiz.button(words.hint).click();
	await expect(quiz.root.getByText(words.hintNumber(1), { exact: true })).toBeVisible();
	await expect(quiz.root.getByText(words.solution, { exact: true })).toBeHidden();
	const more = quiz.button(words.nextHint);
	while (await more.isVisible()) await more.click();
	await expect(quiz.root.getByText(words.solution, { exact: true })).toBeVisible();
	await quiz.root.getByRole('listitem').first().getByRole('link', { name: words.seeIt }).click();
	await expect(new ConvolutionScene(page, 'en').root).toBeInViewport();
});
