/**
 * Texts under 12 px and controls under 24 px, as they appear on the page, each with a hint where it is.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ smallText: string[], smallControls: string[] }>}
 */
export function findSmall(page) {
	return page.evaluate(() => {
		/** Whether anything of it can be seen; what is kept for screen readers alone is clipped to a pixel. @param {Element} element */
		const isSeen = (element) => {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				return false;
			for (let box = element; box.parentElement; box = box.parentElement) {
				const { width, height } = box.getBoundingClientRect();
				const { overflow, clipPath, display } = getComputedStyle(box);
				const isClipped = overflow !== 'visible' || clipPath !== 'none';
				if (isClipped && display !== 'contents' && (width <= 1 || height <= 1)) return false;
			}
			return true;
		};

		/** The size on the screen: in a drawing, letters are scaled along with it. @param {Element} element */
		const textSize = (element) => {
			const size = parseFloat(getComputedStyle(element).fontSize);
			const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
			return matrix ? size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : size;
		};

		/** @param {Element} element */
		const hint = (element) => {
			const name = element.closest('[class]')?.getAttribute('class') ?? '';
			const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
			return `<${element.localName} class="${name}"> ${text.slice(0, 30)}`;
		};

		/** A link in running text is as high as its line, and may be. @param {Element} element */
		const isInText = (element) =>
			getComputedStyle(element).display === 'inline' &&
			[...(element.parentNode?.childNodes ?? [])].some(
				(node) => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
			);

		/** Formulas are spaced by characters without a width. @param {Node} node */
		const isBlank = (node) => /^[\s\u200b]*$/.test(node.textContent ?? '');

		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		/** @type {string[]} */
		const smallText = [];
		while (texts.nextNode()) {
			const element = texts.currentNode.parentElement;
			if (!element || isBlank(texts.currentNode) || /^(script|style)$/.test(element.localName))
				continue;
			const size = textSize(element);
			if (size < 11.95 && isSeen(element)) smallText.push(`${size.toFixed(1)} px ${hint(element)}`);
		}

		const controls = document.querySelectorAll(
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=slider], [role=tab], [role=switch]'
		);
		const smallControls = [...controls]
			.filter((control) => isSeen(control) && !isInText(control))
			.flatMap((control) => {
				// A label answers to touch for its control.
				const targets = [
					control,
					...(control instanceof HTMLInputElement ? (control.labels ?? []) : [])
				];
				const sizes = targets.map((target) => {
					const { width, height } = target.getBoundingClientRect();
					return Math.min(width, height);
				});
				const size = Math.max(...sizes);
				return size < 23.95 ? [`${size.toFixed(1)} px ${hint(control)}`] : [];
			});
		return { smallText, smallControls };
	});
}
