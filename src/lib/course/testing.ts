/** What reads a state of a scene. */
interface Codec {
	decode(text: string): { readonly problems: readonly unknown[] };
}
/** What reads a state of a scene that has steps. */
interface SteppedCodec {
	decode(text: string): {
		readonly state: { readonly grain: string; readonly index: number };
		readonly problems: readonly unknown[];
	};
}
interface Described {
	readonly id: string;
	readonly codec: SteppedCodec;
}

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const described: Modules = import.meta.glob('/src/lib/scenes/*/*-scene.ts', { eager: true });
/** Scenes without steps have a codec beside their parameters and nothing else. */
const still: Modules = import.meta.glob('/src/lib/scenes/*/parameters.ts', { eager: true });

const isDescribed = (value: unknown): value is Described =>
	typeof value === 'object' && value !== null && 'id' in value && 'codec' in value;
/** Every scene with steps that needs no file to be described. */
export const describedScenes: readonly Described[] = Object.values(described)
	.flatMap((module) => Object.values(module))
	.filter(isDescribed);
const codecs: ReadonlyMap<string, Codec> = new Map([
	...Object.entries(still).flatMap(([file, module]) =>
		Object.entries(module)
			.filter((entry): entry is [string, Codec] => entry[0].endsWith('Codec'))
			.map(([, codec]) => [file.split('/')[4], codec] as const)
	),
	...describedScenes.map(({ id, codec }) => [id, codec] as const)
]);

/** What is wrong with a state of a scene; nothing where no codec of the scene is known. */
export function stateProblems(scene: string, state: string): readonly unknown[] {
	return codecs.get(scene)?.decode(state).problems ?? [];
}
