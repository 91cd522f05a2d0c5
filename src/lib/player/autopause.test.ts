import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autopause } from './autopause';

type Sighting = Pick<IntersectionObserverEntry, 'isIntersecting'>;

/** A page with one element, whose visibility a test decides. */
class FakePage extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';
	/** What the observer tells of the element; null once it is no longer observed. */
	see: ((sightings: Sighting[]) => void) | null = null;

	show(state: DocumentVisibilityState): void {
		this.visibilityState = state;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

function attached() {
	const page = new FakePage();
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(readonly tell: (sightings: Sighting[]) => void) {}
			observe(): void {
				page.see = this.tell;
			}
			disconnect(): void {
				page.see = null;
			}
		}
	);
	const player = { pause: vi.fn() };
	// There is no DOM here; the attachment asks nothing of an element but its document.
	const element: Element = Object.create({ ownerDocument: page });
	return { page, player, detach: autopause(player)(element) };
}

describe('autopause', () => {
	let scene: ReturnType<typeof attached>;
	beforeEach(() => {
		scene = attached();
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test('pauses when the element leaves the screen', () => {
		scene.page.see?.([{ isIntersecting: false }]);
		expect(scene.player.pause).toHaveBeenCalledOnce();
	});

	test('lets it play while any of the element shows', () => {
		scene.page.see?.([{ isIntersecting: true }]);
		expect(scene.player.pause).not.toHaveBeenCalled();
	});

	test('of several sightings at once only the newest counts', () => {
		scene.page.see?.([{ isIntersecting: false }, { isIntersecting: true }]);
		expect(scene.player.pause).not.toHaveBeenCalled();
		scene.page.see?.([{ isIntersecting: true }, { isIntersecting: false }]);
		expect(scene.player.pause).toHaveBeenCalledOnce();
	});

	test('pauses when the tab is hidden, and does nothing when it is back', () => {
		scene.page.show('hidden');
		expect(scene.player.pause).toHaveBeenCalledOnce();
		scene.page.show('visible');
		expect(scene.player.pause).toHaveBeenCalledOnce();
	});

	test('leaves nothing behind', () => {
		scene.detach?.();
		expect(scene.page.see).toBeNull();
		scene.page.show('hidden');
		expect(scene.player.pause).not.toHaveBeenCalled();
	});
});
