import { readAsked, readParent } from './parent';

/**
 * Tells the page around how high an element is, now and whenever that changes, and opens the states that it asks for.
 * The height is told to whoever embeds the page: it is no secret, and it is all that is told. What it gives ends that.
 */
export function answerHost(
	scene: string,
	open: (state: string) => void
): (element: HTMLElement) => () => void {
	return (element) => {
		const { parent } = window;
		if (parent === window) return () => {};
		const origin = readParent(location.search);
		let told = 0;

		function tell() {
			told = heightOf(element);
			parent.postMessage({ type: 'receptive:height', scene, height: told }, origin ?? '*');
		}

		function listen(event: MessageEvent<unknown>) {
			const asked = readAsked(event, parent, origin);
			if (asked?.type === 'receptive:request-height') tell();
			else if (asked) open(asked.state);
		}

		const observer = new ResizeObserver(() => {
			if (heightOf(element) !== told) tell();
		});
		observer.observe(element);
		addEventListener('message', listen);
		return () => {
			observer.disconnect();
			removeEventListener('message', listen);
		};
	};
}

const heightOf = (element: HTMLElement) => Math.ceil(element.getBoundingClientRect().height);
