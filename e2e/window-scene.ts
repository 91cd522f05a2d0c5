import { expect, expectAlive, type Locator, type Page } from './fixtures';
import { catalogues, type Language } from './scene';

/** A stepping scene of the lessons on windows, as a visitor finds it: by roles and names. */
export class WindowScene {
	readonly words;
	readonly root: Locator;
	readonly slider: Locator;

	constructor(
		readonly page: Page,
		title: string,
		language: Language,
		/** The scene's name on its page, where another there has the same title. */
		name?: string
	) {
		this.words = catalogues[language];
		const regions = page.getByRole('region', { name: title });
		this.root = name === undefined ? regions : regions.and(page.locator(`#${name}`));
		this.slider = this.root.getByRole('slider', { name: this.words.player.scrub });
	}

	/** Waits until the scene answers, and gives it the focus; what the server wrote is there before. */
	async ready(): Promise<void> {
		await expectAlive(this.page);
		await this.button(this.words.player.keys).focus();
	}

	button(name: string): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	group(name: string): Locator {
		return this.root.getByRole('group', { name, exact: true }).last();
	}

	/** The grid whose name begins so. */
	grid(name: string): Locator {
		const plain = name.replaceAll(/[()]/g, String.raw`\$&`);
		return this.root.getByRole('grid', { name: new RegExp(`^${plain}( |$)`) });
	}

	/** What the cells of a grid show, row by row. */
	async texts(name: string): Promise<string[][]> {
		return this.grid(name).evaluate((grid) =>
			[...grid.querySelectorAll('[role=row]')].map((row) =>
				[...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent?.trim() ?? '')
			)
		);
	}

	/** Waits until the player stands at a step, counted from 1. */
	async at(step: number, length: number): Promise<void> {
		await expect(this.slider).toHaveAttribute(
			'aria-valuetext',
			this.words.player.position(step, length),
			{ timeout: 15_000 }
		);
	}
}
