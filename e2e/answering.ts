import type { Response } from '../src/lib/quiz/answers';
import type { Question } from '../src/lib/quiz/question';
import { plainTerm } from '../src/lib/quiz/fields/plain-term';
import { expect, type Locator } from './fixtures';
import { tabTo, type LessonQuiz } from './lesson-quiz';

/** Enters a response to a question of any kind by the keyboard alone, over what is entered, and checks it. */
export async function answerByKeyboard(
	quiz: LessonQuiz,
	question: Question,
	response: Response
): Promise<void> {
	const { keyboard } = quiz.page;
	await quiz.heading.focus();
	switch (question.kind) {
		case 'number':
		case 'plot':
		case 'predict':
		case 'shape':
			await typeEach(quiz, response);
			return keyboard.press('Enter');
		case 'grid':
			await typeCells(quiz, response, question.answer[0].length);
			return keyboard.press('Enter');
		case 'choice':
		case 'error': {
			const items = question.kind === 'choice' ? question.options : question.lines;
			await pickOne(
				quiz,
				items.findIndex(({ id }) => id === response[0])
			);
			return keyboard.press('Enter');
		}
		case 'choices': {
			const boxes = quiz.root.getByRole('checkbox');
			for (const [index, { id }] of question.options.entries()) {
				await tabTo(quiz.page, boxes.nth(index));
				if ((await boxes.nth(index).isChecked()) !== response.includes(id))
					await keyboard.press('Space');
			}
			return keyboard.press('Enter');
		}
		case 'cells': {
			const { rows } = question.matrices[question.board];
			await switchCells(quiz, response, rows.length, rows[0].length);
			break;
		}
		case 'order':
			await putInOrder(
				quiz,
				response.map((id) => plainOf(question.items, id))
			);
			break;
		case 'match':
			await choose(
				quiz,
				response.map((id) => question.partners.findIndex((partner) => partner.id === id))
			);
			break;
		case 'formula':
			await choose(
				quiz,
				response.map((id) => question.terms.findIndex((term) => term.id === id))
			);
	}
	await tabTo(quiz.page, quiz.button(quiz.words.check));
	await keyboard.press('Enter');
}

function plainOf(items: readonly { id: string; text: { en: string } }[], id: string): string {
	return plainTerm(items.find((item) => item.id === id)?.text.en ?? '');
}

async function retype({ page }: LessonQuiz, text: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(text);
}

async function typeEach(quiz: LessonQuiz, numbers: Response): Promise<void> {
	const fields = quiz.root.getByRole('textbox');
	for (const [index, number] of numbers.entries()) {
		await tabTo(quiz.page, fields.nth(index));
		await retype(quiz, number);
	}
}

/** Types into the cells of a matrix, going from one to the next by arrows. */
async function typeCells(quiz: LessonQuiz, numbers: Response, columns: number): Promise<void> {
	const { page, root } = quiz;
	const fields = root.getByRole('textbox');
	await tabTo(page, fields.first());
	for (const [index, number] of numbers.entries()) {
		const isBack = Math.floor(index / columns) % 2 === 1;
		const row = index - (index % columns);
		const cell = isBack ? row + columns - 1 - (index % columns) : index;
		await expect(fields.nth(cell)).toBeFocused();
		await retype(quiz, isBack ? numbers[cell] : number);
		if (index % columns === columns - 1) await page.keyboard.press('ArrowDown');
		else if (isBack) {
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.press('ArrowLeft');
		} else await page.keyboard.press('ArrowRight');
	}
}

/** Picks the radio button at an index, by the keyboard. */
export async function pickOne({ page, root }: LessonQuiz, index: number): Promise<void> {
	const radios = root.getByRole('radio');
	const checked = root.getByRole('radio', { checked: true });
	await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
	await page.keyboard.press('Space');
	while (!(await radios.nth(index).isChecked())) await page.keyboard.press('ArrowDown');
}

/** Switches on the cells of those names, and off all others, by the keyboard. */
export async function switchCells(
	{ page, root, words }: LessonQuiz,
	names: Response,
	rows: number,
	columns: number
): Promise<void> {
	const cells = root.getByRole('button', { name: new RegExp(`^${words.place(1, 1).slice(0, 3)}`) });
	const current = root.locator('[aria-pressed][tabindex="0"]');
	await tabTo(page, current);
	await page.keyboard.press('Control+Home');
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			const cell = cells.nth(row * columns + column);
			await expect(cell).toBeFocused();
			const isOn = (await cell.getAttribute('aria-pressed')) === 'true';
			if (isOn !== names.includes(`${row},${column}`)) await page.keyboard.press('Space');
			if (column < columns - 1) await page.keyboard.press('ArrowRight');
		}
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
	}
}

/** Moves each item up to its place, the first one first. */
async function putInOrder(
	{ page, root, words }: LessonQuiz,
	items: readonly string[]
): Promise<void> {
	for (const [place, item] of items.entries()) {
		const up = root.getByRole('button', { name: words.moveUp(item), exact: true });
		await tabTo(page, up);
		const number = up.locator('xpath=ancestor::li');
		while ((await indexOf(number)) > place) await page.keyboard.press('Alt+ArrowUp');
		await expect(up, 'the item keeps the focus').toBeFocused();
	}
}

async function indexOf(item: Locator): Promise<number> {
	return item.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
}

/** Chooses from each list the term at an index, below the line that says that none is chosen. */
async function choose({ page, root }: LessonQuiz, terms: readonly number[]): Promise<void> {
	const lists = root.getByRole('combobox');
	for (const [index, term] of terms.entries()) {
		await tabTo(page, lists.nth(index));
		await page.keyboard.press('Home');
		for (let down = 0; down <= term; down += 1) await page.keyboard.press('ArrowDown');
	}
}
