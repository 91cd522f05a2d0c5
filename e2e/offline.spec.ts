import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineWords } from '../messages/offline';
import { serve } from '../scripts/serve.js';
import { buildFolder } from '../scripts/setup/build.js';
import { expect, expectAccessible, test as siteTest, type Page } from './fixtures';
import { LessonQuiz } from './lesson-quiz';
import { ConvolutionScene } from './scene';

const words = offlineWords.en;

/** A host of the test's own, below a path, which can fall silent and come back at the same address. */
class Host {
	#close = () => Promise.resolve();
	url = '';

	async open(directory = buildFolder): Promise<void> {
		const port = this.url === '' ? 0 : Number(new URL(this.url).port);
		const { url, close } = await serve({ directory, base: '/receptive/', port });
		this.url = url;
		this.#close = close;
	}

	close(): Promise<void> {
		return this.#close();
	}
}

const test = siteTest.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = new Host();
		await host.open();
		await use(host);
		await host.close();
	},
	baseURL: async ({ host }, use) => {
		await use(host.url);
	}
});

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ allowComplaint }) => {
	allowComplaint(/net::ERR_/);
});

/** Waits until a page, and all that it may load, is on the device. */
async function expectKept(page: Page, path: string, host: Host): Promise<void> {
	const missing = () =>
		page.evaluate(
			async ([base, path]) => {
				const list = await (await fetch(`${base}/offline.json`)).json();
				const files = list.pages[path].map((place: number) => list.files[place][0]);
				const kept = await Promise.all(
					[path, ...files].map((file) => caches.match(base + file, { ignoreVary: true }))
				);
				return kept.filter((answer) => answer === undefined).length;
			},
			[new URL(host.url).pathname.slice(0, -1), path]
		);
	await expect.poll(missing, { timeout: 30_000 }).toBe(0);
}

test('a page opens without a network once it was visited, to its end; another says what is wrong', async ({
	page,
	host
}) => {
	await page.goto('en/lessons/convolution/');
	await expectKept(page, '/en/lessons/convolution/', host);
	await host.close();

	const quiz = await LessonQuiz.open(page);
	await expect(quiz.stem).toBeVisible();
	const scene = new ConvolutionScene(page);
	await scene.ready();

	await page.goto('en/lessons/pooling/?x=1~at:cell.2');
	await expect(page.getByRole('alert')).toContainText(words.lost);
	await expect(page.getByRole('alert')).toContainText(
		'/receptive/en/lessons/pooling/?x=1~at:cell.2'
	);
	await expectAccessible(page);
	await page.goto('zh/lessons/pooling/');
	await expect(page.getByRole('alert')).toContainText(offlineWords.zh.lost);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');

	await host.open();
	await page.getByRole('link', { name: offlineWords.zh.tryAgain }).click();
	await expect(page).toHaveURL(/\/zh\/lessons\/pooling\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('with everything kept, a lesson that was never opened computes and asks; removed, it needs a network', async ({
	page,
	host
}) => {
	await page.goto('en/offline/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.getByRole('button', { name: words.keepAll }).click();
	await page.getByRole('button', { name: words.cancel }).click();
	await expect(page.getByRole('status').filter({ hasText: words.cancelled })).toBeVisible();
	await page.getByRole('button', { name: words.keepRest }).click();
	await expect(page.getByText(words.complete)).toBeVisible({ timeout: 60_000 });
	await expectAccessible(page);
	await host.close();

	await page.getByRole('link', { name: 'Convolution', exact: true }).click();
	const scene = new ConvolutionScene(page);
	await scene.ready();
	const before = await scene.slider.inputValue();
	await scene.root.getByRole('button', { name: scene.words.player.next, exact: true }).click();
	await expect(scene.slider).not.toHaveValue(before);
	const quiz = await LessonQuiz.open(page);
	await quiz.giveUp();
	await page.goto('zh/lab/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	await page.goto('en/offline/');
	await page.getByRole('button', { name: words.remove }).click();
	await page.getByRole('dialog').getByRole('button', { name: words.removeYes }).click();
	await expect(page.getByText(words.removed)).toBeVisible();
	await page.goto('en/lessons/convolution/');
	await expect(page.getByRole('alert')).toContainText(words.lost);
});

test('a new version says that it is there, and takes over when it is asked to', async ({
	page,
	host
}) => {
	await page.goto('en/');
	await expectKept(page, '/en/', host);
	const [old] = await versions(page);

	await host.close();
	const next = nextVersion(old);
	await host.open(next);
	await page.reload();
	const notice = page.getByRole('status').filter({ hasText: words.updateReady });
	await expect(notice).toBeVisible();
	await expectAccessible(page);
	expect(await versions(page)).toContain(old);
	const reloaded = page.waitForEvent('load');
	await notice.getByRole('button', { name: words.reload }).click();
	await reloaded;
	await page.reload();
	await expect.poll(() => versions(page)).toEqual([`${old}1`]);
	await expect(notice).toBeHidden();
	rmSync(next, { recursive: true });
});

/** The versions of the site that the browser keeps. */
function versions(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () =>
		(await caches.keys()).map((name) => name.split(':')[2]).filter((name) => name !== 'notes')
	);
}

/** A folder with the site as a later build would write it. */
function nextVersion(old: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'receptive-'));
	const versioned = /^(?:service-worker\.js|offline\.json)(\.\w+)?$/;
	for (const name of readdirSync(buildFolder)) {
		const [isVersioned, compressed] = versioned.exec(name) ?? [];
		if (isVersioned === undefined) symlinkSync(join(buildFolder, name), join(folder, name));
		else if (compressed === undefined) {
			const text = readFileSync(join(buildFolder, name), 'utf8');
			writeFileSync(join(folder, name), text.replaceAll(old, `${old}1`));
		}
	}
	return folder;
}
