import type { Locator, Page } from '@playwright/test';
import Fraction from 'fraction.js';
import { convolve, type Rows } from './convolve';
import { expect, test } from './fixtures';
import { exactly, fraction } from './numbers';
import { catalogues, ConvolutionScene, type Language, lessonAddress, readGrid } from './scene';

/** The quiz at the end of the lesson, as a visitor finds it: by roles and names. */
class LessonQuiz {
	readonly words;
	readonly root: Locator;
	readonly heading: Locator;
	readonly feedback: Locator;
	readonly stem: Locator;

	constructor(
		readonly page: Page,
		language: Language
	) {
		const { lesson, quiz } = catalogues[language];
		this.words = quiz;
		this.root = page.getByRole('region', { name: lesson.quiz });
		this.heading = this.root.getByRole('heading', { level: 3 });
		this.feedback = this.root.getByRole('status');
		this.stem = this.root.getByRole('paragraph').first();
	}

	static async open(page: Page, language: Language = 'en'): Promise<LessonQuiz> {
		await page.goto(lessonAddress(language));
		const quiz = new LessonQuiz(page, language);
		await quiz.root.scrollIntoViewIfNeeded();
		await expect(quiz.heading).toHaveText(quiz.words.progress(1, 7));
		return quiz;
	}

	button(name: string): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	async matrix(name: string): Promise<Rows> {
		return (await readGrid(this.root.getByRole('grid', { name, exact: true }))) as Rows;
	}

	/** The whole numbers in the question's text. */
	async numbers(): Promise<readonly number[]> {
		const text = (await this.stem.textContent()) ?? '';
		return [...text.matchAll(/\d+/g)].map(Number);
	}

	/** The options to choose from, with the matrix that each is. */
	async options() {
		const options = await this.root.getByRole('radio').all();
		return Promise.all(
			options.map(async (radio) => {
				const name = await radio.evaluate(
					(input: HTMLInputElement) => input.labels?.[0].textContent
				);
				const rows = [...(name ?? '').matchAll(/row \d+: ([^;]+)/g)];
				return rows.map(([, row]) => row.trim().split(', ').map(exactly).map(fraction));
			})
		);
	}
}

const printed = (rows: Rows) => rows.map((row) => row.map(fraction));

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(target).toBeFocused({ timeout: 50 });
	}).toPass({ intervals: [0] });
}

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
		await expect(quiz.heading).toHaveText(words.progress(number, 7));
		await expect(quiz.heading).toBeFocused();
	};
	const choose = async (isRight: (matrix: readonly (readonly string[])[]) => boolean) => {
		const options = await quiz.options();
		const right = options.findIndex(isRight);
		expect(right, 'one of the options is right').toBeGreaterThanOrEqual(0);
		await tabTo(page, quiz.root.getByRole('radio').first());
		await page.keyboard.press('Space');
		for (let down = 0; down < right; down++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
	};
	await quiz.heading.focus();

	await test.step('one output number', async () => {
		const [input, kernel] = [await quiz.matrix('Input'), await quiz.matrix('Kernel')];
		const [row, column] = (await quiz.numbers()).slice(-2);
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
	await test.step('the size of the output', async () => {
		const [kernelHeight, kernelWidth, height, width] = await quiz.numbers();
		await type(page, fields, [height - kernelHeight + 1, width - kernelWidth + 1]);
		await answered();
	});

	await goOn(3);
	await test.step('a lone pixel', async () => {
		const [input, kernel] = [await quiz.matrix('Input'), await quiz.matrix('Kernel')];
		const pixel = input.flat().find((value) => value.n !== 0n);
		await type(page, fields, [kernel[1][1].mul(pixel ?? 0)]);
		await answered();
	});

	await goOn(4);
	await test.step('what becomes of a single 1', async () => {
		const [input, kernel] = [await quiz.matrix('Input'), await quiz.matrix('Kernel')];
		const output = JSON.stringify(printed(convolve({ input: [input], kernel: [kernel] })));
		await choose((matrix) => JSON.stringify(matrix) === output);
		await answered();
	});

	await goOn(5);
	await test.step('which kernel it was', async () => {
		const [input, output] = [await quiz.matrix('Input'), await quiz.matrix('Output')];
		await choose((matrix) => {
			const kernel = matrix.map((row) => row.map((text) => new Fraction(text)));
			const made = printed(convolve({ input: [input], kernel: [kernel] }));
			return JSON.stringify(made) === JSON.stringify(printed(output));
		});
		await answered();
	});

	await goOn(6);
	await test.step('how many multiplications', async () => {
		const sizes = [...((await quiz.stem.textContent()) ?? '').matchAll(/(\d+)×(\d+)/g)];
		const [a, b] = sizes.map(([, height, width]) => [Number(height), Number(width)]);
		const [kernel, input] = a[0] * a[1] < b[0] * b[1] ? [a, b] : [b, a];
		const places = (input[0] - kernel[0] + 1) * (input[1] - kernel[1] + 1);
		await type(page, fields, [places * kernel[0] * kernel[1]]);
		await answered();
	});

	await goOn(7);
	await test.step('how many weights', async () => {
		const [height, width] = await quiz.numbers();
		await type(page, fields, [height * width]);
		await answered();
	});

	await page.keyboard.press('Enter');
	await expect(quiz.heading).toHaveText(words.score(6, 7));
	await expect(quiz.heading).toBeFocused();
	await tabTo(page, quiz.button(words.again));
	await page.keyboard.press('Enter');
	await expect(quiz.heading).toHaveText(words.progress(1, 7));
});

test('an answer that is none is not held against the reader', async ({ page }) => {
	const quiz = await LessonQuiz.open(page, 'zh');
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
	const quiz = await LessonQuiz.open(page, 'zh');
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
	const input = printed(await quiz.matrix('输入'));

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
	for (let question = 1; question < 4; question++) {
		await expect(quiz.heading).toHaveText(words.progress(question, 7));
		for (const field of await quiz.root.getByRole('textbox').all()) await field.fill('987654');
		await quiz.button(words.check).click();
		await quiz.button(words.tell).click();
		await quiz.button(words.next).click();
	}
	await expect(quiz.heading).toHaveText(words.progress(4, 7));
	await quiz.button(words.check).click();
	await expect(quiz.feedback).toHaveText(words.choose);
	await quiz.root.getByText(/^B\s+row 1: /).click();
	await expect(quiz.root.getByRole('radio', { name: /^B/ })).toBeChecked();
	await quiz.button(words.check).click();
	await expect(quiz.feedback).toContainText(new RegExp(`${words.wrong}|${words.right}`));
});
