import { readFile } from 'node:fs/promises';
import { examWords } from '../messages/exam';
import { expect, expectAccessible, type Page, test as apart } from './fixtures';
import { test } from './one-tab';

type Language = keyof typeof examWords;
const KEY = 'receptive:sittings';
/** Numbers to type alone, so that a visitor can answer without looking at the kind of question. */
const numbers = '1~seed:5~title:Test~lessons:receptive-field~skills:parameters~length:3';

class Exam {
	readonly words;

	constructor(
		readonly page: Page,
		readonly language: Language = 'en'
	) {
		this.words = examWords[language];
	}

	async open(query: string): Promise<void> {
		await this.page.goto(`${this.language}/exam/${query}`);
	}

	button(name: string) {
		return this.page.getByRole('main').getByRole('button', { name, exact: true });
	}

	heading(name: string | RegExp) {
		return this.page.getByRole('heading', { name });
	}

	/** The button of the overview that opens a question. */
	question(number: number, status: keyof typeof this.words.statuses, isFlagged = false) {
		const name = this.words.questionLabel(number, this.words.statuses[status], isFlagged);
		return this.page.getByRole('button', { name, exact: true });
	}

	get field() {
		return this.page.getByRole('group').getByRole('textbox').first();
	}

	async begin(): Promise<void> {
		await this.button(this.words.start).click();
		await expect(this.heading(this.words.question(1, 3))).toBeVisible();
	}

	/** Confirms that the paper is to be handed in. */
	async handIn(): Promise<void> {
		await this.button(this.words.handIn).first().click();
		const dialog = this.page.getByRole('dialog', { name: this.words.handInAsk });
		await dialog.getByRole('button', { name: this.words.handIn }).click();
	}

	get code() {
		return this.page.getByRole('textbox', { name: this.words.code });
	}
}

test('a teacher makes a paper, a student sits it by keyboard, the teacher checks the code', async ({
	page,
	context
}) => {
	const teacher = new Exam(page);
	const { words } = teacher;
	await teacher.open('');
	await page.getByLabel(words.paperTitle).fill('Week 3');
	await page.getByRole('group', { name: words.lessons }).getByLabel('Padding').check();
	await page.getByRole('spinbutton', { name: words.length }).fill('3');
	await page.getByRole('radio', { name: words.timed.some }).check({ force: true });
	await page.getByRole('radio', { name: words.sameOrNot.each }).check({ force: true });
	await expect(page.getByText(/questions fit; the paper draws 3/)).toBeVisible();
	await expectAccessible(page);
	const link = await page.getByLabel(words.link).inputValue();

	const student = new Exam(await context.newPage());
	await student.page.goto(link);
	await expect(student.heading('Week 3')).toBeVisible();
	await expect(student.page.getByText(words.ruleTimed)).toBeVisible();
	await student.page.getByLabel(words.seat).fill('A');
	await student.page.keyboard.press('Enter');
	await expect(student.page.getByText(words.seatProblem)).toBeVisible();
	await student.page.getByLabel(words.seat).fill('17');
	await student.page.getByLabel(words.name).fill('李雷');
	await expectAccessible(student.page);
	await student.page.keyboard.press('Enter');

	for (const number of [1, 2, 3]) {
		await expect(student.heading(words.question(number, 3))).toBeVisible();
		if (number > 1) await expect(student.heading(words.question(number, 3))).toBeFocused();
		if (number === 2) {
			await student.page.keyboard.press('Tab');
			await student.page.keyboard.press('Space');
			await expect(student.question(2, 'open', true)).toBeVisible();
		}
		await student.page
			.getByRole('main')
			.getByRole('button', { name: number < 3 ? words.next : words.handIn, exact: true })
			.first()
			.press('Enter');
	}
	const dialog = student.page.getByRole('dialog', { name: words.handInAsk });
	await expect(dialog.getByText(words.openOnes('1, 2, 3'))).toBeVisible();
	await expect(dialog.getByText(words.flaggedOnes('2'))).toBeVisible();
	await expectAccessible(student.page);
	await dialog.getByRole('button', { name: words.handIn }).press('Enter');
	await expect(student.heading(words.score(0, 3))).toBeFocused();
	await expect(student.page.getByText(words.outcomes.open, { exact: true })).toHaveCount(3);
	await expectAccessible(student.page);
	const code = await student.code.inputValue();

	await page.getByLabel(words.codeLabel).fill(code.slice(0, -9));
	await teacher.button(words.check).click();
	await expect(page.getByText(words.codeProblems.notACode)).toBeVisible();
	await page.getByLabel(words.codeLabel).fill(`  ${code.slice(0, 50)}\n${code.slice(50)}`);
	await teacher.button(words.check).click();
	await expect(teacher.heading(words.score(0, 3))).toBeVisible();
	await expect(page.getByText('李雷')).toHaveCount(2);
	const stems = (whose: Page) =>
		whose.getByRole('region', { name: words.review }).getByRole('paragraph').allTextContents();
	expect(await stems(page)).toEqual(await stems(student.page));
});

test('answers outlive a reload, and come back as CSV, JSON and misconceptions', async ({
	page
}) => {
	const exam = new Exam(page);
	const { words } = exam;
	await exam.open(`?paper=${numbers}`);
	await exam.begin();
	await exam.field.fill('12');
	await expect(exam.question(1, 'answered')).toBeVisible();
	await exam.button(words.next).click();
	await exam.field.fill('seven');
	await page.reload();
	await expect(exam.question(1, 'answered')).toBeVisible();
	await expect(exam.question(2, 'incomplete')).toBeVisible();
	await exam.question(2, 'incomplete').click();
	await expect(exam.field).toHaveValue('seven');
	await exam.question(1, 'answered').click();
	await expect(exam.field).toHaveValue('12');
	await exam.handIn();
	await expect(exam.heading(/of 3 right/)).toBeVisible();

	const download = async (name: string) => {
		const saving = page.waitForEvent('download');
		await exam.button(name).click();
		return readFile(await (await saving).path(), 'utf8');
	};
	const csv = await download(words.csv);
	const json = await download(words.json);
	expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
	expect(JSON.parse(json)).toMatchObject({
		title: 'Test',
		questions: [{ response: ['12'] }, { response: ['seven'], isRight: false }, { response: null }],
		code: await exam.code.inputValue()
	});

	await page.getByRole('link', { name: words.seeIt }).first().click();
	await expect(page).toHaveURL(/\/en\/lessons\/receptive-field\/\?/);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.title);
	await page.goBack();
	await expect(exam.heading(/of 3 right/)).toBeVisible();

	await exam.button(words.again).click();
	const again = page.getByRole('dialog', { name: words.againAsk });
	await again.getByRole('button', { name: words.againYes }).click();
	await expect(exam.question(1, 'open')).toBeVisible();
});

apart(
	'time runs on over a reload, and what there is is handed in when it is over',
	async ({ page }) => {
		const exam = new Exam(page, 'zh');
		const { words } = exam;
		await page.clock.install();
		await exam.open(`?paper=${numbers}~minutes:10`);
		await exam.begin();
		await exam.field.fill('12');
		await expect(page.getByText(words.timeLeft(10)).first()).toBeVisible();
		await page.clock.fastForward('04:30');
		await page.reload();
		await expect(page.getByText(words.timeLeft(6)).first()).toBeVisible();
		await page.clock.fastForward('04:45');
		await expect(page.getByText(words.lessThanAMinute)).toBeVisible();
		await expect(page.getByRole('status').getByText(words.timeLeft(1))).toBeAttached();
		await page.clock.fastForward('01:00');
		await expect(page.getByText(words.timeIsOver)).toBeVisible();
		await expect(exam.heading(/3 题中答对/)).toBeVisible();
		await expect(page.getByText(words.took(10, 0))).toBeVisible();
		await expectAccessible(page);
	}
);

test('two tabs are one sitting', async ({ page, context }) => {
	const one = new Exam(page);
	await one.open(`?paper=${numbers}`);
	await one.begin();
	const other = new Exam(await context.newPage());
	await other.open(`?paper=${numbers}`);
	await one.field.fill('1');
	await expect(other.question(1, 'answered')).toBeVisible();
	await other.question(2, 'open').click();
	await other.field.fill('2');
	await expect(one.question(2, 'answered')).toBeVisible();
	await other.handIn();
	await expect(one.heading(/of 3 right/)).toBeVisible();
});

apart('a damaged link and a damaged record are told, and do no harm', async ({ page }) => {
	await page.addInitScript((key) => {
		if (!sessionStorage.getItem('once')) localStorage.setItem(key, '{"version":1,"sit');
		sessionStorage.setItem('once', '1');
	}, KEY);
	const exam = new Exam(page);
	const { words } = exam;
	await exam.open(`?paper=${numbers.replace('length:3', 'length:900')}~levels:9`);
	await expect(page.getByText(words.linkProblem)).toBeVisible();
	await expect(page.getByText(words.linkNearest)).toBeVisible();
	await expect(page.getByText(words.questions(40))).toBeVisible();
	await expect(page.getByText(words.damaged)).toBeVisible();
	await expectAccessible(page);
	const saving = page.waitForEvent('download');
	await exam.button(words.saveDamaged).click();
	expect(await readFile(await (await saving).path(), 'utf8')).toBe('{"version":1,"sit');
	await exam.button(words.dropDamaged).click();
	await expect(page.getByText(words.damaged)).toBeHidden();

	await exam.open('?paper=nonsense');
	await expect(page.getByText(words.linkProblem)).toBeVisible();
	await expect(exam.button(words.start)).toBeVisible();
	await exam.open('?paper=1~lessons:padding~skills:softmax');
	await expect(page.getByText(words.nothingFits)).toBeVisible();
});

test('a paper keeps its questions and answers in the other language', async ({ page }) => {
	const exam = new Exam(page);
	await exam.open(`?paper=${numbers}`);
	await exam.begin();
	await exam.field.fill('12');
	await page.getByRole('link', { name: '中文' }).click();
	const chinese = new Exam(page, 'zh');
	await expect(chinese.question(1, 'answered')).toBeVisible();
	await expect(
		page
			.getByRole('main')
			.getByText(/\p{Script=Han}{4}/u)
			.first()
	).toBeVisible();
	await expectAccessible(page);
});
