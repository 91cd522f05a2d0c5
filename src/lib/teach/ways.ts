import { presentLabAddress } from '$lib/classroom/address';
import {
	examAddress,
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
import { exercisePaths } from '$lib/share/links';
import { PRACTISED } from './sessions';
import { teachWords } from '$messages/teach';

/** The lesson, the scene and its state that the text takes as its example: an edge under a kernel. */
export const EXAMPLE = {
	lesson: 'convolution',
	scene: 'conv2d',
	state: '1~input:edge~at:cell.5'
} as const;

/** A small convolution whose outputs are asked for before they are shown, which locks all of it. */
const TO_PREDICT = '1~input:small~weight:0,1;2,3~at:cell.0';

/** Where the text on how to use the book leads, in a language. */
export function waysIn(language: Language) {
	const { lesson, scene, state } = EXAMPLE;
	return {
		present: presentAddress(language, lesson),
		presentLab: presentLabAddress(language, scene, state),
		lab: labAddress(language, scene) + writeQuery('', scene, state),
		labs: labsAddress(language),
		exercise: exercisePaths(language, scene, {
			state: TO_PREDICT,
			task: teachWords[language].task,
			locks: { hidden: new Set(), fixed: [], predicts: true }
		}).page,
		practice:
			practiceAddress(language) +
			writeWish({ lessons: [lesson], skills: [], levels: [], length: PRACTISED }),
		exam: examAddress(language),
		worksheet: worksheetAddress(language),
		questions: questionsAddress(language),
		offline: offlineAddress(language)
	};
}

/** Addresses by what they lead to. */
export type Ways = ReturnType<typeof waysIn>;
