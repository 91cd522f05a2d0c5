import { expect, themes } from './fixtures';
import { test } from './one-tab';
import { expectAccessibleIn, expectNamed } from './reading';
import { openLesson } from './scene';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what opens on the lesson is accessible in every theme', async ({ page }) => {
	const scene = await openLesson(page, {
		language: 'zh',
		state: '1~input:counting~stride:99~padding:1,0,2,1~filters:2~bias:1/3~pin:input.0.0.1.1'
	});
	const { parameters, player, stage } = scene.words;
	await scene.openSettings();
	await scene.button(`${parameters.stride}: ${parameters.bothAxes}`).click();
	await scene.root.getByText(stage.table).click();
	await scene.chooseGrain('term');
	await scene.kernel.first().press('Enter');
	const editor = scene.root.getByRole('textbox', { name: /1.*1/ });
	await editor.fill('abc');
	await editor.press('Enter');
	await expect(editor).toHaveAttribute('aria-invalid', 'true');
	await expect(scene.notice().getByRole('paragraph')).toHaveCount(3);
	await expectNamed(page);
	await expectAccessibleIn(page, themes);

	await editor.press('Escape');
	await scene.root.press('?');
	await expect(page.getByRole('dialog', { name: player.keys })).toBeVisible();
	await expectAccessibleIn(page, themes);
});

test('a whole digit is accessible in every theme', async ({ page }) => {
	await openLesson(page, {
		state: '1~input:full-5~at:cell.200~pin:output.0.0.3.3~padding:2~rotateKernel:1'
	});
	await expectAccessibleIn(page, themes);
});
