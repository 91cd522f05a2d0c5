/**
 * The first script of an embedded page. It sets the theme, and brings the others as plain scripts: modules would need
 * headers that static hosts do not send to a frame that is sandboxed away from its origin.
 */

type Exports = Record<string, unknown>;
type Require = ((name: string) => Exports) & { readonly later: (name: string) => Promise<Exports> };

interface Part {
	/** The parts that have to be there before it runs. */
	readonly needs: readonly string[];
	readonly make: (require: Require, exports: Exports) => void;
	exports?: Exports;
}

/** What `theme` may be; anything else is the system's, which is called `system`. */
const themes = ['light', 'dark', 'projector'];
const query = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
dataset.theme = themes.find((theme) => theme === query.get('theme')) ?? 'auto';
// Nothing is shown before what an exercise hides is hidden.
if (query.has('lock') || query.has('task')) dataset.locked = '';

const folder =
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const parts = new Map<string, Part>();
const asked = new Map<string, Promise<unknown>>();

/** Loads the script of a part; rejects if that fails, and the next time tries again. */
function load(name: string): Promise<unknown> {
	const loading = new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = new URL(name, folder).href;
		script.onload = resolve;
		script.onerror = () => {
			asked.delete(name);
			script.remove();
			reject(new Error(name));
		};
		document.head.append(script);
	});
	asked.set(name, loading);
	return loading;
}

/** Has a part there, and all that it needs. */
async function bring(name: string, seen = new Set<string>()): Promise<void> {
	if (seen.has(name)) return;
	seen.add(name);
	if (!parts.has(name)) await (asked.get(name) ?? load(name));
	await Promise.all((parts.get(name)?.needs ?? []).map((need) => bring(need, seen)));
}

function run(name: string): Exports {
	const part = parts.get(name);
	if (!part) throw new Error(name);
	if (!part.exports) part.make(require, (part.exports = {}));
	return part.exports ?? {};
}

const require: Require = Object.assign(run, {
	later: async (name: string) => {
		await bring(name);
		return run(name);
	}
});

/** What the scripts of scenes call: the name of a part, what it needs, and what it is; an entry runs at once. */
Reflect.set(
	globalThis,
	'receptive',
	(name: string, needs: readonly string[], make: Part['make'], isEntry?: boolean) => {
		parts.set(name, { needs, make });
		if (isEntry) void require.later(name);
	}
);

export {};
