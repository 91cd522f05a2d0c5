import { lessonAddress } from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import { writeQuery } from '$lib/scenes/parameters';

/** The address at which a figure of a lesson shows a state. */
export function figureAddress(
	language: Language,
	lesson: string,
	figure: string,
	state: string
): string {
	return `${lessonAddress(language, lesson)}${writeQuery('', figure, state)}#${figure}`;
}
