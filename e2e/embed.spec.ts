import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { exerciseWords } from '../messages/exercise';
import { embedWords } from '../messages/embed';
import { en } from '../messages/en';
import { problemsWords } from '../messages/problems';
import { budgets } from '../scripts/measure/budgets.js';
import { buildFolder } from '../scripts/setup/build.js';
import { writeExercise } from '../src/lib/share/locks';
import { expect, expectAccessible, test, type Page } from './fixtures';
import { ConvolutionScene } from './scene';

// A frame is measured as it comes to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Serves one page as another site would, to whom that of the tests is foreign. */
async function serveHost(html: (origin: string) => string) {
	const server = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(html(`http://${request.headers.host}`));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The page of a site that follows docs/embed.md, with a frame, and a stranger that asks things of it. */
const hostPage = (src: string, sandbox = '') => `<!doctype html>
<title>Host</title>
<iframe id="scene" title="Convolution" src="${src}" ${sandbox} width="700" height="300" style="border: 0"></iframe>
<iframe id="stranger" title="Stranger" srcdoc="<p>…</p>"></iframe>
<script>
	const frame = document.getElementById('scene');
	const heard = [];
	const ask = (message) => frame.contentWindow.postMessage(message, '*');
	addEventListener('message', ({ data, origin, source }) => {
		if (source !== frame.contentWindow || data?.type !== 'receptive:height') return;
		heard.push({ origin, ...data });
		frame.height = data.height;
	});
</script>`;

interface Heard {
	readonly origin: string;
	readonly scene: string;
	readonly height: number;
}

const heard = (page: Page) => page.evaluate<Heard[]>('heard');
const lastHeight = async (page: Page) => (await heard(page)).at(-1)?.height ?? 0;

test('a frame tells its height to the page around it, and opens states for that alone', async ({
	page,
	baseURL,
	allowComplaint
}) => {
	const site = baseURL ?? '';
	const host = await serveHost((origin) =>
		hostPage(`${site}en/embed/conv2d/?conv2d=1~stride:2~at:cell.3&parent=${origin}`)
	);
	allowComplaint(new RegExp(`request to another host: ${host.url}`));
	await page.goto(host.url);
	const frame = page.frameLocator('#scene');
	await expect(frame.getByText('4 / 16', { exact: true })).toBeVisible();
	const element = page.locator('#scene');
	await expect
		.poll(async () => (await element.boundingBox())?.height)
		.toBe(Math.ceil((await frame.getByRole('main').boundingBox())?.height ?? 0));
	const [first] = await heard(page);
	expect(first).toMatchObject({ origin: new URL(site).origin, scene: 'conv2d' });

	const closed = await lastHeight(page);
	await frame.getByText('This step as a table').click();
	await expect.poll(() => lastHeight(page)).toBeGreaterThan(closed + 50);
	await frame.getByText('This step as a table').click();
	await expect.poll(() => lastHeight(page)).toBe(closed);

	// The stranger and nonsense are not heard, the page around is: its request comes after them.
	await page.evaluate(`
		const script = stranger.contentDocument.createElement('script');
		script.textContent =
			"parent.frames[0].postMessage({ type: 'receptive:state', state: '1~stride:3' }, '*')";
		stranger.contentDocument.body.append(script);
		ask({ type: 'receptive:state', state: 3 });
		ask({ type: 'receptive:else', state: '1~stride:3' });
		ask('receptive:state');
		heard.length = 0;
		ask({ type: 'receptive:request-height' });
	`);
	await expect.poll(() => lastHeight(page)).toBe(closed);
	await expect(frame.getByText('4 / 16', { exact: true })).toBeVisible();
	await page.evaluate(`ask({ type: 'receptive:state', state: '1~stride:2~at:cell.7' })`);
	await expect(frame.getByText('8 / 16', { exact: true })).toBeVisible();
	host.close();
});

test('a frame without an origin or storage works, and hears no other origin than the one named', async ({
	page,
	baseURL,
	allowComplaint
}) => {
	const host = await serveHost(() =>
		hostPage(
			`${baseURL}en/embed/conv2d/?conv2d=1~stride:2~at:cell.3&parent=https://example.org`,
			'sandbox="allow-scripts"'
		)
	);
	allowComplaint(new RegExp(`request to another host: ${host.url}`));
	// Fonts and the like need headers that a static host does not send; the system's fonts stand in.
	allowComplaint(/blocked by CORS policy|Failed to load resource: net::ERR_FAILED/);
	allowComplaint(/Unable to post message to https:\/\/example\.org|target origin provided/);
	await page.goto(host.url);
	const frame = page.frameLocator('#scene');
	const at = (step: number) => frame.getByText(`${step} / 16`, { exact: true });
	await expect(at(4)).toBeVisible();
	await frame.getByRole('region', { name: 'Convolution, step by step' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(at(5)).toBeVisible();
	await page.evaluate(`ask({ type: 'receptive:state', state: '1~stride:2~at:cell.7' })`);
	await frame.getByText('Settings', { exact: true }).click();
	await expect(frame.getByRole('combobox', { name: 'Kernel' })).toBeVisible();
	await expect(at(5)).toBeVisible();
	expect(await heard(page)).toEqual([]);
	host.close();
});

test('a page for frames is one scene, tells what is damaged, and leads to the lab in its state', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('en/embed/conv2d/?conv2d=1~stride:2~at:cell.3~padding:x&theme=projector');
	const scene = new ConvolutionScene(page);
	await expect(scene.notice()).toBeVisible();
	await expect(scene.root.getByText('4 / 16', { exact: true })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	for (const name of [scene.words.stage.share, scene.words.stage.export])
		await expect(scene.button(name)).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await page.getByText(scene.words.stage.settings, { exact: true }).click();
	await expect(scene.select(scene.words.parameters.kernel)).toBeVisible();
	await expectAccessible(page);

	await scene.root.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/at:cell\.4/);
	const opening = context.waitForEvent('page');
	await page.getByRole('link', { name: embedWords.en.open }).click();
	const lab = await opening;
	await expect(lab).toHaveURL(/\/en\/lab\/conv2d\/\?conv2d=1~stride:2~at:cell\.4$/);
});

test('an exercise in a frame is its task and its scene, and no more', async ({ page }) => {
	const query = writeExercise('conv2d', {
		state: '1~stride:2~at:cell.3',
		task: '下一个格子是多少？',
		locks: { hidden: new Set(['table']), fixed: ['stride'], predicts: true }
	});
	await page.goto(`zh/embed/conv2d/${query}&theme=dark`);
	await expect(page.getByText('下一个格子是多少？')).toBeVisible();
	await expect(page.getByRole('link')).toHaveCount(0);
	await expect(page.getByText(embedWords.zh.open)).toHaveCount(0);
	await page.getByRole('button', { name: exerciseWords.zh.next, exact: true }).click();
	await expect(page.getByRole('textbox', { name: exerciseWords.zh.field })).toBeFocused();
	await expectAccessible(page);
	await page.goto(`zh/embed/conv2d/${query.replace('stride:2', 'stride:1')}`);
	await expect(page.getByText(exerciseWords.zh.damaged)).toBeVisible();
});

test('a frame is light or dark as its address says, and otherwise as the system', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const opened = async (query: string) => {
		await page.goto(`en/embed/softmax/${query}`);
		return ground();
	};
	const [dark, light] = [await opened('?theme=dark'), await opened('?theme=light')];
	expect(light).not.toBe(dark);
	for (const query of ['', '?theme=system', '?theme=blue', '?theme=%22%3E%3Cscript%3E'])
		expect(await opened(query)).toBe(dark);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await opened('?theme=system')).toBe(light);
});

test('a large scene waits until it is touched, in any state, and does what was done meanwhile', async ({
	page
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	// The browser may move its pointer over the page as that appears.
	await expect(async () => {
		scripts.length = 0;
		await page.goto('en/embed/tiny-cnn/', { waitUntil: 'networkidle' });
		expect(scripts.length).toBe(2);
	}).toPass();
	const scene = page.getByRole('region', { name: 'A whole tiny network, forwards and backwards' });
	await expect(scene.locator('.katex-display'), 'its formula is there already').toBeVisible();
	const next = scene.getByRole('button', { name: 'Next step' });
	await next.dispatchEvent('click');
	await expect(page).toHaveURL(/tiny-cnn=1~at:\w+\.1$/);
	await scene.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/tiny-cnn=1~at:\w+\.2$/);

	const told = await scene.innerText();
	await page.reload({ waitUntil: 'networkidle' });
	expect(await scene.innerText()).toBe(told);
	await expect(scene.getByRole('button', { name: en.stage.reset })).toBeEnabled();
	await expect(page).toHaveURL(/tiny-cnn=1~at:\w+\.2$/);
	await next.dispatchEvent('click');
	await expect(page).toHaveURL(/tiny-cnn=1~at:\w+\.3$/);

	await page.goto('en/embed/tiny-cnn/?tiny-cnn=1~at:cell.1~rate:x');
	await expect(scene.getByText(problemsWords.en.notANumber('rate', 'x'))).toBeVisible();
});

/** Kilobytes of a file of a page, as they are sent. */
const sizeOf = (file: string, page: string) =>
	statSync(new URL(`${file}.gz`, `file://${buildFolder}/${page}`)).size / 1000;

/** How many kilobytes of scripts a page may open with. */
const budgetOf = (page: string) =>
	budgets.find(({ key }) => key === 'javascript')?.limit(page) ?? 0;

/** Kilobytes below the budget from which on a page is visited, as scenes load formulas and the like by themselves. */
const CLOSE = 5;

/** States of large scenes that load different things by themselves. */
const statesOf: Readonly<Record<string, readonly string[]>> = {
	'tiny-cnn': [
		'1~at:layer.1',
		'1~at:layer.11',
		'1~at:layer.15',
		'1~loss:squaredError~at:layer.7',
		'1~at:layer.13~rate:x'
	],
	'conv2d-backward': ['1~at:cell.3', '1~target:weight~at:cell.1', '1~target:bias~at:cell.0'],
	'digit-cnn': ['1~at:cell.3', '1~at:layer.5'],
	saliency: ['1~pin:input.0.10.10', '1~pin:conv1.3.10.10'],
	conv2d: ['1~stride:2~at:cell.3', '1~rotateKernel:1~at:cell.3'],
	'activation-backward': ['1~applied:prelu~at:cell.1'],
	upsample: ['1~operation:bilinear~at:cell.1'],
	'computation-graph': ['1~at:cell.2'],
	'padding-modes': ['1~at:cell.2'],
	activations: ['1~applied:gelu~at:cell.2'],
	'classification-loss': ['1~at:cell.1'],
	'kernel-gallery': ['1~kernel:0,-1,0;-1,5,-1;0,-1,0'],
	'effective-field': ['1~depth:9'],
	'receptive-networks': ['1~network:resnet50Paper']
};

test('every page for frames opens with little code, in plain scripts that are there', () => {
	for (const language of ['en', 'zh']) {
		const scenes = readdirSync(`${buildFolder}/${language}/embed`);
		expect(scenes).toEqual(readdirSync(`${buildFolder}/${language}/lab`).filter(isFolder));
		for (const scene of scenes) {
			const page = `${language}/embed/${scene}/`;
			const html = readFileSync(`${buildFolder}/${page}index.html`, 'utf8');
			expect(html).not.toContain('type="module"');
			const files = [...html.matchAll(/<script[^>]* src="((?:\.\.\/){3}[^"]+)"/g)].map(
				([, file]) => file
			);
			expect(files.length, page).toBeGreaterThan(1);
			const [own] = files.slice(-1);
			const code = readFileSync(new URL(own, `file://${buildFolder}/${page}`), 'utf8');
			// What writes the page in another state comes with any state in the address.
			const [writer] = /[\w-]+-writer\.[\w-]+\.js/.exec(code) ?? [];
			if (writer) files.push(own.replace(/[^/]+$/, writer));
			const size = files.reduce((sum, file) => sum + sizeOf(file, page), 0);
			expect(size, `kB of JavaScript of ${page}`).toBeLessThanOrEqual(budgetOf(page));
			if (size > budgetOf(page) - CLOSE)
				expect(Object.keys(statesOf), 'scenes that are visited').toContain(scene);
		}
	}
});

for (const [scene, states] of Object.entries(statesOf))
	test(`with all that ${scene} loads by itself, in any state, it stays little`, async ({
		page,
		baseURL
	}) => {
		// The Chinese page is always the larger one: its words do not compress as well.
		const address = `zh/embed/${scene}/`;
		const site = new URL(baseURL ?? '').pathname;
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
		});
		for (const state of [...states, '']) {
			scripts.length = 0;
			await page.goto(address + (state && `?${scene}=${state}`), { waitUntil: 'networkidle' });
			await expect(page.getByRole('button').first()).toBeVisible();
			const size = scripts.reduce(
				(sum, path) => sum + sizeOf(`${buildFolder}/${path.slice(site.length)}`, address),
				0
			);
			expect(size, `kB of JavaScript in ${state}`).toBeGreaterThan(2);
			expect(size, `kB of JavaScript in ${state}`).toBeLessThanOrEqual(budgetOf(address));
		}
	});

const isFolder = (name: string) => !name.includes('.');
