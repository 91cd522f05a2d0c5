import type { Exportable } from '$lib/export/data/exportable';

/** What a dialog about a scene is given. */
export interface SceneDialogProps {
	/** The name of the scene on its page. */
	readonly name: string;
	readonly title: string;
	/** The card of the scene, with all that is drawn of it. */
	readonly card: HTMLElement;
	/** The scene, if it has steps. */
	readonly scene: Exportable | undefined;
	readonly onclose: () => void;
}
