import { expect } from './fixtures';
import { test } from './one-tab';
import { type ConvolutionScene, openLesson } from './scene';

type Words = ConvolutionScene['words'];

/** States as a link may carry them after an accident, and what a page must say of them; unit tests read many more. */
const damaged: Record<string, { state: string; says: (words: Words) => string }> = {
	'of another version': { state: '2~stride:2', says: ({ problems }) => problems.version() },
	'with markup for a setting': {
		state: encodeURIComponent('1~<img src=x onerror=alert(1)>:1'),
		says: ({ problems }) => problems.unknownField('<img src=x onerror=alert(1)>')
	},
	'with a stride of 99': {
		state: '1~stride:99',
		says: ({ problems, parameters }) => problems.outOfBounds(parameters.stride, '99')
	},
	'with half a percent sign': {
		state: '1~stride:2%',
		says: ({ problems, parameters }) => problems.notANumber(parameters.stride, '2%')
	},
	'with a kernel that does not fit': {
		state: '1~input:small~weight:1,1,1,1;1,1,1,1;1,1,1,1;1,1,1,1',
		says: ({ problems, errors }) => problems.impossible(errors.kernelDoesNotFit('4×4', '3×3', '0'))
	},
	'with groups that do not divide': {
		state: '1~input:door~weight:1!1!1~groups:2',
		says: ({ problems, errors }) => problems.impossible(errors.groupsDoNotDivide())
	},
	'with a step past the last': {
		state: '1~at:term.999999999',
		says: ({ problems, parameters }) => problems.outOfBounds(parameters.at, 'term.999999999')
	},
	'with a pin outside of the input': {
		state: '1~pin:input.0.0.99.99',
		says: ({ problems, parameters }) => problems.notAnOption(parameters.pin, 'input.0.0.99.99')
	},
	'with 9,000 characters': {
		state: `1~weight:${'1,'.repeat(4500)}1`,
		says: ({ problems }) => problems.tooLong()
	}
};

for (const [first, language] of (['en', 'zh'] as const).entries()) {
	test(`a damaged link says so in ${language} and opens a figure that works`, async ({ page }) => {
		const links = Object.entries(damaged).filter((_, index) => index % 2 === first);
		for (const [name, { state, says }] of links)
			await test.step(`a link ${name}`, async () => {
				const scene = await openLesson(page, { language, state });
				await expect(scene.notice()).toContainText(says(scene.words));
				const { grain, step } = await whereabouts(scene);
				await scene.root.press(step > 1 ? 'ArrowLeft' : 'ArrowRight');
				const moved = await whereabouts(scene);
				expect(moved).toEqual({ grain, step: step > 1 ? step - 1 : step + 1 });
				await expect(page).toHaveURL(new RegExp(`~at:${moved.grain}\\.${moved.step - 1}$`));
			});
	});
}

async function whereabouts(scene: ConvolutionScene) {
	const group = scene.root.getByRole('group', { name: scene.words.player.grain });
	return {
		grain: await group.getByRole('radio', { checked: true }).getAttribute('value'),
		step: Number(await scene.slider.inputValue()) + 1
	};
}

test('a link that was encoded twice, or has more separators than it needs, is still understood', async ({
	page
}) => {
	const twice = encodeURIComponent(encodeURIComponent('1~stride:2~at:cell.4'));
	for (const state of [twice, '1~~stride:2~~at:cell.4~']) {
		const scene = await openLesson(page, { state });
		await scene.at(5, 16);
		await expect(scene.notice()).toBeHidden();
	}
});

test('several things wrong with a link are told one by one, and are mended in the address', async ({
	page
}) => {
	const scene = await openLesson(page, { state: '1~stride:0~padding:9~strid:1~dilation:2' });
	const { problems, parameters } = scene.words;
	const notice = scene.notice();
	await expect(notice.getByRole('paragraph')).toHaveCount(3);
	await expect(notice).toContainText(problems.outOfBounds(parameters.stride, '0'));
	await expect(notice).toContainText(problems.outOfBounds(parameters.padding, '9'));
	await expect(notice).toContainText(problems.unknownField('strid'));
	await scene.openSettings();
	await expect(scene.stepper(parameters.dilation).value).toHaveText('2');

	await expect(page).toHaveURL(/slide=1~padding:6~dilation:2$/);
	await page.reload();
	await scene.ready();
	await expect(scene.stepper(parameters.dilation).value).toHaveText('2');
	await expect(notice).toBeHidden();
});
