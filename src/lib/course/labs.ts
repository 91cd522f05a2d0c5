import type { Language } from '$lib/i18n/language';
import { sceneIds } from '$lib/scenes/registry';
import type { SceneId } from '$lib/scenes/registry';
import { labTexts } from '$messages/labs';

/** A scene by itself, as the list of labs shows it. */
export interface Lab {
	readonly id: SceneId;
	readonly title: string;
	/** One line on what can be done in it; empty if nobody has written it yet. */
	readonly about: string;
}

/** The labs of all scenes, in a language. */
export function labs(language: Language): readonly Lab[] {
	return sceneIds.map((id) => ({ id, ...(wordsOf(id)?.[language] ?? { title: id, about: '' }) }));
}

function wordsOf(id: SceneId) {
	return Object.hasOwn(labTexts, id) ? labTexts[id] : undefined;
}

/** The lab of a scene that an address names; undefined if there is none. */
export function findLab(id: string, language: Language): Lab | undefined {
	return labs(language).find((lab) => lab.id === id);
}
