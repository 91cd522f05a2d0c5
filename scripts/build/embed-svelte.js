/** Where Svelte has what runs in pages. */
const library = 'svelte/src/internal/client/';

/**
 * Functions of Svelte, by file and name, in the form that they have where nothing asks for the rest: no state of
 * objects that are written into (`$state.raw` holds those here), no `<svelte:boundary>` but the one around each page,
 * nothing awaited in markup but by `{#await}`. What only the whole functions call then goes as unused.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const lean = {
	'proxy.js': {
		proxy: 'proxy(value) { return value; }',
		get_proxied_value: 'get_proxied_value(value) { return value; }',
		is: 'is(a, b) { return Object.is(a, b); }'
	},
	'dom/blocks/boundary.js': {
		boundary: `boundary(node, props, children) {
			block(() => {
				if (hydrating) hydrate_next();
				branch(() => children(node));
			}, flags);
		}`
	},
	'reactivity/async.js': {
		flatten: 'flatten(blockers, sync, async, fn) { fn(sync.map(derived)); }'
	}
};

/** What a compiled component calls that the lean functions cannot do, and what to write instead. */
const refused = [
	{
		call: /\$\.proxy\(\s*[[{]/,
		because: 'write $state.raw: frames have no state of parts of objects'
	},
	{ call: /\$\.boundary\(/, because: 'frames have no <svelte:boundary>' },
	{
		call: /\$\.(?:async_derived|save|async_body|run)\(/,
		because: 'in frames, markup awaits by {#await} alone'
	}
];

/**
 * Svelte's module with its functions in their lean form. Throws an Error if it has one no longer.
 * @param {string} id
 * @param {string} code
 */
export function leanSvelte(id, code) {
	const functions = lean[id.slice(id.indexOf(library) + library.length)] ?? {};
	return Object.entries(functions).reduce((rest, [name, short]) => {
		const whole = `export function ${name}(`;
		if (!rest.includes(whole)) throw new Error(`${id}: Svelte has no function ${name} any more`);
		return `${rest.replace(whole, `function whole_${name}(`)}\nexport function ${short}\n`;
	}, code);
}

/** Throws an Error if a compiled component needs more of Svelte. @param {string} file @param {string} code */
export function requireLean(file, code) {
	for (const { call, because } of refused)
		if (call.test(code)) throw new Error(`${file}: ${because}`);
}

/** Svelte with no more than its scenes ask of it. @returns {import('vite').Plugin} */
export function leanSvelteModules() {
	return {
		name: 'receptive:embed-lean-svelte',
		transform: {
			filter: {
				id: Object.keys(lean).map((file) => new RegExp(`/${library}${file.replace('.', '\\.')}$`))
			},
			handler: (code, id) => ({ code: leanSvelte(id, code), map: null })
		}
	};
}
