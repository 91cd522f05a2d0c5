/** The screens that a class sees a scene on, in pixels, and the smallest type that numbers may have on each. */
export const stageSizes = /** @type {const} */ ([
	{ width: 1280, height: 720, least: 12 },
	{ width: 1920, height: 1080, least: 16 }
]);

/**
 * How a presented scene stands on its screen: how far it is magnified and arranged how, by how many pixels it is too high
 * or too wide for its place, and the smallest type that has a digit in it.
 * @typedef {{ zoom: number, arrangement: string | undefined, tooHigh: number, tooWide: number, type: number, smallest: string }} Stage
 */

/** How often nothing may have changed, at a look every few frames, until a scene is taken to be whole. */
const CALM = { opening: 6, stepping: 2 };

/**
 * Reads the stage once the scene on it has stopped changing its size.
 * @param {import('@playwright/test').Page} page
 * @param {keyof typeof CALM} [when]
 * @returns {Promise<Stage>}
 */
export async function readStage(page, when = 'opening') {
	await page.locator('#stage').waitFor();
	return page.evaluate(async (calmEnough) => {
		const content = document.querySelector('.stage .content');
		const box = content?.parentElement;
		if (!(content instanceof HTMLElement) || !box) throw new Error('Nothing is presented.');

		const frames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
		const look = () =>
			`${content.style.zoom} ${box.scrollHeight} ${content.querySelectorAll('*').length}`;
		for (let before = '', calm = 0; calm < calmEnough;) {
			await frames();
			const now = look();
			calm = now === before ? calm + 1 : 0;
			before = now;
		}

		/** The size on the screen: in a drawing, letters are scaled along with it. @param {Element} element */
		const sizeOf = (element) => {
			const size = parseFloat(getComputedStyle(element).fontSize);
			const drawing = element instanceof SVGElement ? element.closest('svg') : null;
			const { width = 0, height = 0 } = drawing?.viewBox.baseVal ?? {};
			if (drawing === null || width === 0) return size * element.currentCSSZoom;
			const shown = drawing.getBoundingClientRect();
			return size * Math.min(shown.width / width, shown.height / height);
		};
		/** Whether it is read; a number that is only heard, or hides a slash, has no size. @param {Element} element */
		const isRead = (element) => {
			if (element.closest('.katex, .visually-hidden, option')) return false;
			const { width, height } = element.getBoundingClientRect();
			const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			return isSeen && width > 1 && height > 1;
		};
		const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
		let type = Infinity;
		let smallest = '';
		while (texts.nextNode()) {
			const element = texts.currentNode.parentElement;
			const text = texts.currentNode.textContent ?? '';
			if (!element || !/\d/.test(text) || !isRead(element)) continue;
			const size = sizeOf(element);
			if (size < type) [type, smallest] = [size, text.trim()];
		}
		return {
			zoom: Number(content.style.zoom || 1),
			arrangement: content.dataset.arrangement,
			tooHigh: box.scrollHeight - box.clientHeight,
			tooWide: box.scrollWidth - box.clientWidth,
			type,
			smallest: smallest.slice(0, 24)
		};
	}, CALM[when]);
}

/** Stands for the step in the middle, to which no key leads. */
const MIDDLE = 'middle';
/** From the finest grain to the coarsest, each from its first step to its last. */
const keys = [...']]]'].concat(
	Array.from({ length: 4 }, () => ['Home', 'ArrowRight', MIDDLE, 'End', '[']).flat()
);

/**
 * Steps the scene to its end at every grain; the worst of how it stood on the way, from `opened` on.
 * @param {import('@playwright/test').Page} page
 * @param {Stage} opened
 * @returns {Promise<Stage>}
 */
export async function playToEnd(page, opened) {
	if ((await page.getByRole('slider', { includeHidden: true }).count()) === 0) return opened;
	let worst = opened;
	for (const key of keys) {
		if (key === MIDDLE) await goToMiddle(page);
		else await page.keyboard.press(key);
		if (key === ']') continue;
		const now = await readStage(page, 'stepping');
		worst = {
			...(now.zoom < worst.zoom ? now : worst),
			tooHigh: Math.max(now.tooHigh, worst.tooHigh),
			tooWide: Math.max(now.tooWide, worst.tooWide),
			...(now.type < worst.type ? pick(now) : pick(worst))
		};
	}
	return worst;
}

/** Moves the slider of the presentation's own bar. @param {import('@playwright/test').Page} page */
async function goToMiddle(page) {
	const bar = page.getByRole('navigation').getByRole('slider');
	await bar.evaluate((slider) => {
		if (!(slider instanceof HTMLInputElement)) return;
		slider.value = String(Math.round((Number(slider.min) + Number(slider.max)) / 2));
		slider.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

/** @param {Stage} stage */
const pick = ({ type, smallest }) => ({ type, smallest });
