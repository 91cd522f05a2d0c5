import { presentLabAddress } from '$lib/classroom/address';
import {
	examAddress,
	homeAddress,
	labAddress,
	labsAddress,
	offlineAddress,
	practiceAddress,
	presentAddress,
	questionsAddress,
	worksheetAddress
} from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import { writeWish } from '$lib/practice/wish';
import { writeQuery } from '$lib/scenes/parameters';

/** The lesson, the scene and its state that the text takes as its example: an edge under a kernel. */
export const EXAMPLE = {
	lesson: 'convolution',
	scene: 'conv2d',
	state: '1~input:edge~at:cell.5'
} as const;

/** Where the text on how to use the book leads, in a language. */
export function waysIn(language: Language) {
	const { lesson, scene, state } = EXAMPLE;
	return {
		present: presentAddress(language, lesson),
		presentLab: presentLabAddress(language, scene, state),
		lab: labAddress(language, scene) + writeQuery('', scene, state),
		labs: labsAddress(language),
		practice:
			practiceAddress(language) +
			writeWish({ lessons: [lesson], skills: [], levels: [], length: 5 }),
		exam: examAddress(language),
		worksheet: worksheetAddress(language),
		questions: questionsAddress(language),
		offline: offlineAddress(language)
	};
}

/** The address of the example, to stand in another page. */
export function embeddedExample(language: Language): string {
	return `${homeAddress(language)}embed/${EXAMPLE.scene}/${writeQuery('', EXAMPLE.scene, EXAMPLE.state)}`;
}

/** Addresses by what they lead to. */
export type Ways = ReturnType<typeof waysIn>;
