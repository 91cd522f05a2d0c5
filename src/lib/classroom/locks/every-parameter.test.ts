import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Addressed } from '$lib/scenes/address.svelte';
import { digitScene } from '$lib/scenes/digit-cnn/digit-scene';
import { readNetwork } from '$lib/scenes/digit-cnn/weights';
import { DigitModel } from '$lib/scenes/digit-matrix/digit-model.svelte';
import { Gallery } from '$lib/scenes/kernel-gallery/gallery.svelte';
import { OpenScene } from '$lib/scenes/open-scene.svelte';
import { saliencyScene } from '$lib/scenes/saliency/saliency-scene';
import type { Scene, SceneRun } from '$lib/scenes/scene';
import { StillScene } from '$lib/scenes/still-scene.svelte';
import type { StillCodec } from '$lib/scenes/still-state';
import { ALL } from '$lib/share/locks';
import { lockOf } from './set-locks';

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type AnyScene = Scene<object, SceneRun<string, unknown>, unknown, string>;
type Opened = Pick<Addressed, 'encoded' | 'restore' | 'written' | 'lock'>;
/** How a scene is opened as its page does, and its parameters. */
interface Openable {
	readonly open: () => Opened;
	readonly fields: object;
}

const files = Object.keys(import.meta.glob('../../scenes/*/Scene.svelte'));
const described: Modules = import.meta.glob('../../scenes/*/*-scene.ts', { eager: true });
const declared: Modules = import.meta.glob('../../scenes/*/parameters.ts', { eager: true });
const folderOf = (file: string) => file.split('/').at(-2) ?? '';

const isScene = (value: unknown): value is AnyScene =>
	typeof value === 'object' && value !== null && 'narrate' in value && 'codec' in value;
const isStill = (value: unknown): value is StillCodec<object> =>
	typeof value === 'object' && value !== null && 'parameters' in value && 'encode' in value;

const network = readNetwork(JSON.parse(readFileSync('static/networks/digits.json', 'utf8')));
const ofScene = (scene: AnyScene): readonly [string, Openable] => [
	scene.id,
	{ open: () => new OpenScene(scene, ''), fields: scene.parameters.fields }
];
const ofCodec = (id: string, codec: StillCodec<object>): readonly [string, Openable] => {
	const { fields } = codec.parameters;
	if (id === 'kernel-gallery') return [id, { open: () => new Gallery(''), fields }];
	if (id === 'digit-matrix') return [id, { open: () => new DigitModel(''), fields }];
	return [id, { open: () => new StillScene(codec, ''), fields }];
};

const found: readonly unknown[] = [
	...Object.values(described).flatMap((module) => Object.values(module)),
	digitScene(network),
	saliencyScene(network)
];
const openables: ReadonlyMap<string, Openable> = new Map([
	...found.filter(isScene).map(ofScene),
	...Object.entries(declared).flatMap(([file, module]) =>
		Object.values(module)
			.filter(isStill)
			.map((codec) => ofCodec(folderOf(file), codec))
	)
]);

/** What a parameter can be chosen from, if it is a choice. */
const optionsOf = (field: unknown): readonly unknown[] =>
	typeof field === 'object' && field !== null && 'options' in field && Array.isArray(field.options)
		? field.options
		: [];

/** Texts that a parameter may take, among them that which it has with one digit changed. */
const textsLike = (text: string, field: unknown) => [
	text.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`),
	text.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 9) % 10}`),
	...optionsOf(field)
];

const textOf = (scene: Opened, name: string) =>
	scene.written?.find((field) => field.name === name)?.text;

test('there is no scene of which this test does not know', () => {
	expect([...openables.keys()].toSorted()).toEqual(files.map(folderOf).toSorted());
});

test.each([...openables])('every parameter of %s can be fixed', (id, { open, fields }) => {
	const written = open().written ?? [];
	expect(written.map(({ name }) => name)).toEqual(Object.keys(fields));
	let changed = 0;
	for (const [name, field] of Object.entries(fields)) {
		const text = textOf(open(), name);
		const change = textsLike(text ?? '', field).find((other) => {
			const free = open();
			free.restore(`1~${name}:${String(other)}`);
			return textOf(free, name) !== text;
		});
		// What only goes with a change of others cannot be tried alone.
		if (change === undefined) continue;
		changed++;
		for (const fixed of [[name], [ALL]]) {
			const locked = open();
			expect(locked.lock).toBeDefined();
			locked.lock?.(lockOf(fixed));
			locked.restore(`1~${name}:${String(change)}`);
			expect(textOf(locked, name), `${id}’s ${name}`).toBe(text);
		}
	}
	expect(changed).toBeGreaterThanOrEqual(Object.keys(fields).length / 2);
});
