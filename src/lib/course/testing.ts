/** What reads a state of a scene. */
interface Codec {
	decode(text: string): { readonly problems: readonly unknown[] };
}
interface Described {
	readonly id: string;
	readonly codec: Codec;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
	'/src/lib/scenes/*/*-scene.ts',
	{ eager: true }
);
const isDescribed = (value: unknown): value is Described =>
	typeof value === 'object' && value !== null && 'id' in value && 'codec' in value;
const codecs: ReadonlyMap<string, Codec> = new Map(
	Object.values(modules)
		.flatMap((module) => Object.values(module))
		.filter(isDescribed)
		.map(({ id, codec }) => [id, codec])
);

/** What is wrong with a state of a scene; nothing where the scene has no steps, and its parameters alone make its state. */
export function stateProblems(scene: string, state: string): readonly unknown[] {
	return codecs.get(scene)?.decode(state).problems ?? [];
}
