/**
 * Where tests of runes run: Svelte's client runtime, so that effects take place, but in plain Node without a DOM.
 * @type {import('vitest/runtime').Environment}
 */
export default {
	name: 'client',
	viteEnvironment: 'client',
	setup() {
		return { teardown() {} };
	}
};
