/**
 * Lets rules for narrow screens be for screens alone. Paper is 660 pixels wide to a style sheet, but finer: a figure
 * that is made smaller on it has room for all that stands side by side on a wide screen.
 * @returns {import('postcss').Plugin}
 */
export function narrowScreens() {
	return {
		postcssPlugin: 'narrow-screens',
		AtRule: {
			media(rule) {
				rule.params = forScreens(rule.params);
			}
		}
	};
}

/**
 * The conditions of a media rule, those on the greatest width that name no medium being for screens alone.
 * @param {string} conditions
 */
export function forScreens(conditions) {
	return conditions
		.split(',')
		.map((condition) => condition.replace(/^\s*(?=\((?:max-width|width\s*<))/, ' screen and '))
		.join(',')
		.trim();
}
