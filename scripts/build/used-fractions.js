import { withoutProperties } from './cut-code.js';

/** Methods of fraction.js that nothing here calls; a class keeps them all. */
export const needlessMethods = [
	...['mod', 'gcd', 'lcm', 'inverse', 'log', 'roundTo', 'divisible', 'toLatex', 'toContinued'],
	...['simplify', 'clone', 'lte', 'gte', 'ceil', 'round']
];

/**
 * The module of fraction.js without what is not called.
 * @param {string} code
 * @param {readonly string[]} [others] what is not called either
 */
export function onlyUsedMethods(code, others = []) {
	const needless = new Set([...needlessMethods, ...others]);
	return withoutProperties(
		code,
		(path, object) => object === 'Fraction.prototype' && needless.has(path[0])
	);
}

/**
 * Fractions with the methods that are called: the others would be half a kilobyte of every page.
 * @param {readonly string[]} [others] what is not called either
 * @returns {import('vite').Plugin}
 */
export function usedFractions(others) {
	return {
		name: 'receptive:used-fractions',
		apply: 'build',
		transform: {
			filter: { id: /\/fraction\.js\/dist\/fraction\.mjs$/ },
			handler: (code) => ({ code: onlyUsedMethods(code, others), map: null })
		}
	};
}
