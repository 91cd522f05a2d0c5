import type { Attachment } from 'svelte/attachments';

/** Pauses the player when its element leaves the screen or its tab is hidden; it never resumes. */
export function autopause(player: { pause(): void }): Attachment<Element> {
	return (element) => {
		const page = element.ownerDocument;
		const observer = new IntersectionObserver((entries) => {
			// Entries come oldest first, and only the newest says where the element is now.
			if (!entries.at(-1)?.isIntersecting) player.pause();
		});
		const pauseIfHidden = () => {
			if (page.visibilityState === 'hidden') player.pause();
		};

		observer.observe(element);
		page.addEventListener('visibilitychange', pauseIfHidden);
		return () => {
			observer.disconnect();
			page.removeEventListener('visibilitychange', pauseIfHidden);
		};
	};
}
