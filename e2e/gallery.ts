import { galleryWords } from '../messages/gallery';
import { expect, type Locator, type Page } from './fixtures';
import { exactly, parseTerms } from './numbers';
import { catalogues, lesson, type Language } from './scene';

/** A picture file to hand over. */
export const photoPath = 'static/photos/dust-bowl-home.webp';

/** Opens the kernel gallery of the convolution lesson and waits for its photograph. */
export async function openGallery(
	page: Page,
	{ language = 'en', state }: { language?: Language; state?: string } = {}
): Promise<KernelGallery> {
	const gallery = new KernelGallery(page, language);
	await gallery.goto(state);
	await expect(gallery.reading).toHaveText(/\d/);
	return gallery;
}

/** The kernel gallery of a page, as a visitor finds it: by roles and names. */
export class KernelGallery {
	readonly words;
	/** The words of the gallery alone. */
	readonly own;
	readonly root: Locator;
	/** The photograph, which can be focused. */
	readonly photo: Locator;
	readonly kernel: Locator;
	/** The magnified pixel in words. */
	readonly reading: Locator;

	constructor(
		readonly page: Page,
		readonly language: Language = 'en'
	) {
		this.words = catalogues[language];
		this.own = galleryWords[language];
		const { conv2d } = this.words;
		this.root = page.getByRole('region', { name: this.own.title });
		this.photo = this.root.getByRole('application', { name: this.own.crosshair });
		this.kernel = this.root.getByRole('grid', { name: conv2d.kernel }).first();
		this.reading = this.root.getByRole('heading', { name: this.own.magnifier }).locator('+ span');
	}

	async goto(state?: string): Promise<void> {
		const query = state === undefined ? '' : `?gallery=${state}`;
		await this.page.goto(`${this.language}/${lesson}${query}#gallery`);
		await this.root.waitFor();
	}

	button(name: string): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	/** A cell of the kernel that holds a number, by its place, counted from 1. */
	weight(row: number, column: number, value: string): Locator {
		const name = this.words.conv2d.kernelCell(row, column, value);
		return this.kernel.getByRole('gridcell', { name, exact: true });
	}

	async upload(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
		await this.root.getByLabel(this.own.drop).setInputFiles(file);
	}

	/** The terms of the sum, and what stands after its equals sign. */
	async readSum() {
		const sum = this.root
			.getByRole('paragraph', { includeHidden: true })
			.filter({ hasText: /·.*=/s });
		const [terms, result] = ((await sum.textContent()) ?? '').split('=');
		return { terms: parseTerms(terms), result: exactly(result) };
	}
}
