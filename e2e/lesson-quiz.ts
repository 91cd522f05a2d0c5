import { expect, type Locator, type Page } from './fixtures';
import { catalogues, type Language } from './scene';

/** The quiz at the end of a lesson, as a visitor finds it: by roles and names. */
export class LessonQuiz {
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

	/** Opens a lesson and waits for the first question of its quiz. */
	static async open(
		page: Page,
		{ language = 'en', lesson = 'convolution' }: { language?: Language; lesson?: string } = {}
	): Promise<LessonQuiz> {
		await page.goto(`${language}/lessons/${lesson}/`);
		const quiz = new LessonQuiz(page, language);
		// A page that was open before is scrolled back by the browser to where it was left, in its own time.
		await expect(async () => {
			await quiz.root.scrollIntoViewIfNeeded();
			await expect(quiz.button(quiz.words.check)).toBeVisible({ timeout: 3000 });
		}).toPass();
		return quiz;
	}

	button(name: string): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	/** The way on from a question that has come to its end. */
	get forward(): Locator {
		return this.button(this.words.next).or(this.button(this.words.finish));
	}

	/** Takes all the hints to a question, then its answer, and goes on. */
	async giveUp(): Promise<void> {
		const { hint, nextHint, tell } = this.words;
		await this.button(hint).click();
		const more = this.button(nextHint);
		while (await more.isVisible()) await more.click();
		await this.button(tell).click();
		await this.forward.click();
	}
}

/** The most places that a page has for the focus. */
const MOST_PLACES = 400;

/** Goes on by Tab until something has the focus. Throws an Error if it is not on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let place = 0; place < MOST_PLACES; place += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not lead to ${target}`);
}
