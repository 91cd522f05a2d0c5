/**
 * @typedef {object} Figures what is measured of one page
 * @property {number} javascript kilobytes of JavaScript loaded before anybody touches the page, compressed
 * @property {number} total kilobytes of everything loaded before that, compressed
 * @property {number} foreign requests to other hosts
 * @property {number} axe elements that break WCAG, over all themes
 * @property {number} paint milliseconds to the Largest Contentful Paint on the phone
 * @property {number} desktopBlocking milliseconds of blocking on a desktop
 * @property {number} phoneBlocking milliseconds of blocking on the phone
 * @property {number} smallText texts under 12 px on the phone
 * @property {number} smallControls controls under 24 px on the phone
 */

/** The most JavaScript that a page may open with. @param {string} page */
const mostJavaScript = (page) => (/\/embed\//.test(page) ? 60 : 100);

/** The columns of the report, with the most that a page may have. @type {readonly { key: keyof Figures, head: string, limit: (page: string) => number }[]} */
export const budgets = [
	{ key: 'javascript', head: 'JS kB', limit: mostJavaScript },
	{ key: 'total', head: 'all kB', limit: () => 400 },
	{ key: 'foreign', head: 'foreign', limit: () => 0 },
	{ key: 'axe', head: 'axe', limit: () => 0 },
	{ key: 'paint', head: 'LCP ms', limit: () => 2500 },
	{ key: 'desktopBlocking', head: 'TBT ms', limit: () => 0 },
	{ key: 'phoneBlocking', head: 'TBT phone', limit: () => 150 },
	{ key: 'smallText', head: '<12 px', limit: () => 0 },
	{ key: 'smallControls', head: '<24 px', limit: () => 0 }
];
