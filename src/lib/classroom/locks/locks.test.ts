import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EngineError, NumberFormatError, rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { OpenScene } from '$lib/scenes/open-scene.svelte';
import { StillScene } from '$lib/scenes/still-scene.svelte';
import { thereAndBackCodec } from '$lib/scenes/there-and-back/parameters';
import { DigitModel } from '$lib/scenes/digit-matrix/digit-model.svelte';
import { lockParts } from '$lib/share/locks';
import { parameterName } from '$messages/parameter-names';
import { readAttempt } from './attempt-text';
import { isHeldKey } from './held-keys';
import { lockOf } from './set-locks';
import { markNumber } from './mark-number';

/** The scenes' definitions, by their files. */
const modules = import.meta.glob<Record<string, unknown>>(
	[
		'../../scenes/*/parameters.ts',
		'../../scenes/*/*-scene.ts',
		'!../../scenes/parameters/sample-scene.ts'
	],
	{ eager: true }
);

test('fixed parameters refuse controls and states, and the rest stays free', () => {
	const scene = new OpenScene(conv2dScene, '1~stride:2');
	scene.lock(lockOf(['stride']));
	expect(scene.update({ stride: [1, 1] })).toBe(false);
	expect(scene.refusal).toBeInstanceOf(EngineError);
	expect(scene.refuses({ stride: [2, 2] })).toBeNull();
	scene.restore('1~stride:1~at:cell.3');
	expect(scene.parameters.stride).toEqual([2, 2]);
	expect(scene.refusal?.code).toBe('locked');
	expect(scene.update({ dilation: [2, 2] })).toBe(true);
	scene.reset();
	expect([scene.refusal, scene.parameters.stride]).toEqual([null, [2, 2]]);

	scene.lock(lockOf(['*']));
	expect(scene.update({ dilation: [2, 2] })).toBe(false);
	scene.restore('1~at:cell.3');
	expect(scene.player.index).toBe(3);
});

test('scenes without steps say that they refuse, until that is dismissed', () => {
	const scene = new StillScene(thereAndBackCodec, '1~size:6');
	scene.lock(lockOf(['size']));
	scene.update({ stride: 2 });
	expect(scene.refusal).toBeNull();
	scene.update({ size: 5 });
	expect([scene.refusal?.code, scene.parameters.size]).toEqual(['locked', 6]);
	scene.update({ stride: 1 });
	expect(scene.refusal).toBeNull();

	const model = new DigitModel('');
	model.lock(lockOf(['*']));
	expect(model.refusal).toBeNull();
	const { digit } = model;
	model.choose(8);
	expect([model.refusal?.code, model.digit]).toEqual(['locked', digit]);
	model.dismiss();
	model.drawing.penDown({ x: 3, y: 3 });
	expect(model.refusal?.code).toBe('locked');
	model.dismiss();
	expect(model.refusal).toBeNull();
});

test('a number is right as fraction and as decimal, and a printed rounding is met within it', () => {
	fc.assert(
		fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 64 }), (n, d) => {
			const value = rational.div(rational.from(n), rational.from(d));
			const printed = formatNumber(value).text;
			expect(markNumber(value.toFraction(), printed)).toBe(true);
			expect(markNumber(value.add(1).toFraction(), printed)).toBe(false);
		}),
		{ numRuns: 100 }
	);
	expect(markNumber('0.25', '1/4')).toBe(true);
	expect(markNumber('0.333', '1/3')).toBe(false);
	expect(markNumber('0.3334', '≈0.333')).toBe(true);
	expect(markNumber('0.334', '≈0.333')).toBe(false);
	expect(markNumber('0.000000123', '≈1.23×10⁻⁷')).toBe(true);
	expect(markNumber('five', '5')).toBeInstanceOf(NumberFormatError);
});

test('keys that would do what is taken away are held, and no others', () => {
	const press = { key: 'End', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
	const all = new Set(lockParts);
	expect(isHeldKey(press, null, all)).toBe(true);
	expect(isHeldKey({ ...press, key: '[' }, null, all)).toBe(true);
	expect(isHeldKey({ ...press, key: 'ArrowRight' }, null, all)).toBe(false);
	expect(isHeldKey({ ...press, key: 'ArrowRight', shiftKey: true }, null, all)).toBe(true);
	expect(isHeldKey(press, null, new Set())).toBe(false);
});

test('every parameter of every scene has a name in both languages', () => {
	const fields = Object.values(modules)
		.flatMap((module) => Object.values(module))
		.flatMap((found) => Object.keys(fieldsOf(found)));
	expect(fields.length).toBeGreaterThan(100);
	const unnamed = fields.filter((name) => parameterName(name, 'zh') === name && name !== 'logits');
	expect([...new Set(unnamed)]).toEqual([]);
});

test('a damaged attempt is none', () => {
	const plain = { state: null, reached: 2, marks: [] };
	expect(readAttempt(JSON.stringify(plain))).toEqual({ ...plain, written: '', met: null });
	const written = { ...plain, written: '3×3', met: 'part' };
	expect(readAttempt(JSON.stringify(written))).toEqual(written);
	for (const text of ['', '{', '{}', '{"state":null,"reached":-1,"marks":[]}'])
		expect(readAttempt(text)).toBeNull();
});

/** The parameters of a set, or of a codec that has one; none of anything else. */
function fieldsOf(found: unknown): object {
	if (typeof found !== 'object' || found === null) return {};
	if ('constraint' in found && 'fields' in found && typeof found.fields === 'object')
		return found.fields ?? {};
	return 'parameters' in found ? fieldsOf(found.parameters) : {};
}
