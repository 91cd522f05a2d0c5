import type { Language } from '$lib/i18n/language';
import { labTexts } from '$messages/labs';
import type { SceneId } from '$messages/labs';

/** A scene by itself, as the list of labs shows it. */
export interface Lab {
	readonly id: SceneId;
	readonly title: string;
	/** One line on what can be done in it. */
	readonly about: string;
}

const ids = Object.keys(labTexts) as SceneId[];

/** The labs of all scenes, in a language. */
export function labs(language: Language): readonly Lab[] {
	return ids.map((id) => ({ id, ...labTexts[id][language] }));
}

/** The lab of a scene that an address names; undefined if there is none. */
export function findLab(id: string, language: Language): Lab | undefined {
	return labs(language).find((lab) => lab.id === id);
}
