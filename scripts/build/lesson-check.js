import { checkLessons } from './lessons.js';

/**
 * Stops a build whose lessons differ between their languages or use a scene that is not declared. While the site
 * is being written (`vite dev`) the same is only a warning, since files appear one after another.
 * @param {string} [directory] the folder that holds the parts
 * @returns {import('vite').Plugin}
 */
export function lessonCheck(directory = 'lessons') {
	let isBuild = false;
	let isTest = false;
	return {
		name: 'receptive:lesson-check',
		configResolved(config) {
			isBuild = config.command === 'build';
			isTest = config.mode === 'test';
		},
		buildStart() {
			if (isTest) return;
			const problems = checkLessons(directory);
			if (problems.length === 0) return;
			const message = `lessons:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
			if (isBuild) this.error(message);
			else this.warn(message);
		}
	};
}
