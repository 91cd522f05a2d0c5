import { denseBackwardWords } from '../messages/dense-backward';
import { nudgeWords } from '../messages/nudge';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

const address = (language: string, state: string) =>
	`${language}/lab/dense-backward/?dense-backward=1~${state}`;
const numbers = 'x:1,2;3,-1~weight:2,0;-1,1;3,1~bias:0,0,0~gradient:ones';

test('the gradients of a dense layer are products, and a typed one follows', async ({ page }) => {
	const words = denseBackwardWords.en;
	await page.goto(address('en', `${numbers}~at:term.0`));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await expect(scene.root.getByText(words.term(1, 3, '1 · 2', '2', '2'))).toBeVisible();
	await page.keyboard.press('End');
	await scene.at(12, 12);
	const { gradInput, gradWeight, gradBias, gradOutput } = words.figures;
	await expect
		.poll(() => scene.texts(gradInput))
		.toEqual([
			['4', '2'],
			['4', '2']
		]);
	await scene.grid(gradOutput).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(gradInput))[0]).toEqual(['8', '2']);
	await scene.root
		.getByRole('radio', { name: words.targets.weight, exact: true })
		.check({ force: true });
	await scene.button(scene.words.player.last).click();
	await expect
		.poll(() => scene.texts(gradWeight))
		.toEqual([
			['6', '5'],
			['4', '1'],
			['4', '1']
		]);
	await scene.root
		.getByRole('radio', { name: words.targets.bias, exact: true })
		.check({ force: true });
	await scene.button(scene.words.player.last).click();
	await expect.poll(() => scene.texts(gradBias)).toEqual([['4', '2', '2']]);
	await expectAccessible(scene.root);
});

test('a nudge of a weight proves its gradient (zh)', async ({ page }) => {
	const shared = nudgeWords.zh;
	await page.goto(address('zh', `${numbers}~nudgeAt:1~epsilon:1/7`));
	const scene = new WindowScene(page, denseBackwardWords.zh.title, 'zh');
	await scene.ready();
	await scene.root.getByText(shared.prove, { exact: true }).scrollIntoViewIfNeeded();
	await expect(scene.root.getByText(shared.isEqual)).toBeVisible();
	await expectAccessible(scene.root);
});
