import { batchNormBackwardWords } from '../messages/batch-norm-backward';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

const address = (language: string, state: string) =>
	`${language}/lab/batch-norm-backward/?batch-norm-backward=1~${state}`;

test('in training an input’s gradient depends on its whole channel, in evaluation on one number', async ({
	page
}) => {
	const words = batchNormBackwardWords.en;
	const { gradInput, gradOutput, mean } = words.figures;
	await page.goto(address('en', 'gradient:oneHot~at:group.3'));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await expect(scene.root.getByText(words.channelDone.backward(2, 4))).toBeVisible();
	const isNone = (text: string) => text === '0' || text === '≈0';
	const touched = async () => {
		const above = (await scene.texts(gradOutput)).map((row) => row.map((text) => !isNone(text)));
		const found = (await scene.texts(gradInput)).map((row) => row.map((text) => !isNone(text)));
		const count = (table: boolean[][]) => table.flat().filter(Boolean).length;
		return [count(above), count(found)];
	};
	await expect.poll(touched).toEqual([1, 4]);
	await expect(scene.root.getByText(words.balance.title)).toBeVisible();
	await scene.root.getByRole('radio', { name: words.modes.evaluation }).check({ force: true });
	await expect.poll(touched).toEqual([1, 1]);
	await expect(scene.root.getByText(words.balance.titleGiven)).toBeVisible();
	await scene.grid(mean).focus();
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(mean))[0][0]).toBe('5');
	await expectAccessible(scene.root);
});

test('maps are normalised over all their cells, and a nudge comes near the gradient (zh)', async ({
	page
}) => {
	const words = batchNormBackwardWords.zh;
	await page.goto(address('zh', 'epsilon:1/1000~at:cell.0'));
	const scene = new WindowScene(page, words.title, 'zh');
	await scene.ready();
	await scene.root.getByRole('radio', { name: words.layouts.maps }).check({ force: true });
	await expect(scene.root.getByText(words.one.mean(1, 8, '1', '1'))).toBeVisible();
	await scene.button(scene.words.player.next).click();
	await scene.at(2, 112);
	await scene.root.getByText(words.proveAbout).scrollIntoViewIfNeeded();
	await expect(scene.root.getByText(words.isClose)).toBeVisible();
	await expectAccessible(scene.root);
});
