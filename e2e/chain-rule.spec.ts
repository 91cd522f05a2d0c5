import { computationGraphWords } from '../messages/computation-graph';
import { expect } from './fixtures';
import type { Page } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** A node of the graph, by what is read out of it. */
const nodeOf = ({ root }: WindowScene, name: string | RegExp) =>
	root.getByRole('button', { name, exact: true });

async function lab(page: Page, state: string) {
	await page.goto(`en/lab/computation-graph/?computation-graph=1~${encodeURIComponent(state)}`);
	const scene = new WindowScene(page, computationGraphWords.en.title, 'en');
	await scene.ready();
	return scene;
}

test('a number is changed on the way back, and all gradients follow', async ({ page }) => {
	const language = 'zh';
	const words = computationGraphWords[language];
	await page.goto(`${language}/lessons/chain-rule/`);
	const text = page.getByRole('main');
	for (const worked of ['2 · 2/3 = 4/3', '2/3 · 2/3 = 4/9', '6 + 6 = 12'])
		await expect(text).toContainText(worked);
	const scene = new WindowScene(page, words.title, language, 'graph');
	await scene.ready();
	await scene.at(7, 7);
	const sum = (value: string, gradient: string) =>
		`${words.node.operation('v₂', 'v₁ + b', value)}, ${words.node.gradient('v₂', gradient)}`;
	await expect(nodeOf(scene, sum('1/3', '2/3'))).toBeVisible();
	await scene.button(scene.words.player.previous).click();
	await scene.at(6, 7);
	const weight = scene.root.getByRole('textbox', { name: words.valueOf('w') });
	await weight.fill('3/4');
	await weight.press('Enter');
	await expect(nodeOf(scene, sum('0.5', '1'))).toBeVisible();
	await scene.at(6, 7);
	await scene.root.getByRole('button', { name: words.more('b') }).click();
	await expect(nodeOf(scene, sum('1.5', '3'))).toBeVisible();
	await expect(page).toHaveURL(/graph=1~values:2,3\/4,0/);
	await scene.button(scene.words.player.first).click();
	await expect(nodeOf(scene, words.node.waiting('v₂', 'v₁ + b'))).toBeVisible();
});

test('an expression is typed; one that cannot be read changes nothing and is pointed at', async ({
	page
}) => {
	const words = computationGraphWords.en;
	const scene = await lab(page, 'at:term.3');
	const typed = scene.root.getByRole('textbox', { name: words.expression, exact: true });
	await typed.fill('L = relu(x*w) + * b');
	const status = scene.root.getByText(words.errors.valueExpected);
	await expect(status).toContainText(`${words.where(17)}:`);
	await expect(typed).toHaveAttribute('aria-invalid', 'true');
	await expect(nodeOf(scene, /^v₂ = v₁ \+ b/)).toBeVisible();
	await typed.fill('L = relu(x*w) + b*w');
	await expect(status).toBeHidden();
	await scene.button(scene.words.player.last).click();
	// The gate is open, and w is used twice: −1 comes by way of the last product, 2 through the gate.
	await expect(nodeOf(scene, 'input w = 2/3, gradient 1')).toBeVisible();
	await expect(scene.root.getByText('= −1 + 2', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/relu.*at:/);
	await page.reload();
	await scene.ready();
	await expect(typed).toHaveValue('L = relu(x*w) + b*w');
	const weight = scene.root.getByRole('textbox', { name: words.valueOf('w') });
	await typed.fill('L = log(w)*x');
	await weight.fill('-1');
	await weight.press('Enter');
	await expect(scene.root.getByText(words.keptValue)).toBeVisible();
	await expect(weight).toHaveValue('2/3');
});

test('a node is opened by keyboard, and a nudge proves a gradient, on a phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const words = computationGraphWords.en;
	const scene = await lab(page, 'expression:x**w + b^2~values:2,3,5~at:term.7');
	const product = nodeOf(scene, /^v₁ = x · w/);
	await product.focus();
	await page.keyboard.press('Enter');
	await expect(product).toHaveAttribute('aria-pressed', 'true');
	await expect(scene.root.getByText('∂v₁/∂w = x = 2')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await scene.at(7, 9);
	await expect(page).toHaveURL(/pin:nodes/);
	await scene.root.getByText(words.nudge.title).click();
	await expect(scene.root.getByText(words.nudge.equal)).toBeVisible();
	await scene.group(words.nudge.input).getByText('b', { exact: true }).click();
	await expect(scene.root.getByText(words.nudge.close)).toBeVisible();
	const rows = scene.root.getByRole('region', { name: words.nudge.caption }).getByRole('row');
	await expect(rows.nth(1).getByRole('cell')).toHaveText(['0.1', '10.1', '10', '0.1']);
	await expect(rows.nth(3).getByRole('cell')).toHaveText(['0.001', '10.001', '10', '0.001']);
	const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
});
