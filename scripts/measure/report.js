import { budgets } from './budgets.js';

/** @typedef {{ page: string, figures: import('./budgets.js').Figures }} Row */

/**
 * The figures as a table, with `!` at each that is over its budget.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
	const lines = [
		['page', ...budgets.map(({ head }) => head)],
		['budget', ...budgets.map(({ limit }) => `≤ ${limit('')}`)],
		...rows.map(({ page, figures }) => [
			`/${page}`,
			...budgets.map(({ key, limit }) => {
				const value = figures[key];
				return `${value.toFixed(key === 'javascript' || key === 'total' ? 1 : 0)}${isOver(value, limit(page)) ? ' !' : '  '}`;
			})
		])
	];
	const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
	return lines
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0]) : cell.trimEnd().padStart(widths[column])
				)
				.join('  ')
		)
		.join('\n');
}

/** How many figures are over their budgets. @param {readonly Row[]} rows */
export function countOver(rows) {
	return rows
		.flatMap(({ page, figures }) =>
			budgets.map(({ key, limit }) => isOver(figures[key], limit(page)))
		)
		.filter(Boolean).length;
}

/** @param {number} value @param {number} limit */
function isOver(value, limit) {
	return value > limit;
}
