import { describe, expect, it } from 'vitest';
import { attempt, EngineError } from '../errors';
import { float64 } from '../index';
import { callForm, forms, hasForm } from '../testing/calls';
import { subjects, type Subject } from '../testing/operations';

const calls = subjects.flatMap((subject) =>
	forms
		.filter((form) => hasForm(subject, form))
		.map((form) => ({ name: `${subject.op}${form}`, subject, form }))
);

describe.each(calls)('$name', ({ name, subject, form }) => {
	const isBack = form.startsWith('Backward');

	/** Asserts that the subject, changed, is refused by a message that names all these. */
	function expectRefusal(changed: Partial<Subject>, ...words: readonly string[]) {
		const refusal = attempt(() => callForm({ ...subject, ...changed }, form, float64));
		if (!(refusal instanceof EngineError)) expect.fail(`accepts what is bad: ${words.join(', ')}`);
		expect(refusal.op).toBe(name);
		expect(refusal.message.startsWith(`${name}: `)).toBe(true);
		for (const word of words) expect(refusal.message).toContain(word);
		expect(Object.keys(refusal.values).length).toBeGreaterThan(0);
	}

	it('accepts what goes together', () => {
		expect(() => callForm(subject, form, float64)).not.toThrow();
	});

	const tensors = Object.entries(subject.inputs).flatMap(([argument, tensor]) =>
		tensor ? [[argument, tensor] as const] : []
	);
	it.each(tensors)('refuses another length of %s', (argument, tensor) => {
		const short = { shape: tensor.shape, data: tensor.data.slice(1) };
		expectRefusal(
			{ inputs: { ...subject.inputs, [argument]: short } },
			...[argument, `${short.data.length} elements`]
		);
	});

	const ofFixedRank = tensors.filter(([argument]) => !subject.anyRank?.includes(argument));
	it.each(ofFixedRank)('refuses another rank of %s', (argument, tensor) => {
		const deep = { shape: [1, ...tensor.shape, 1], data: tensor.data };
		const inputs = { ...subject.inputs, [argument]: deep };
		expectRefusal({ inputs }, argument, deep.shape.join(', '));
	});

	if (isBack) {
		it('refuses a gradient of another shape', () => {
			const { shape, data } = subject.gradOutput;
			const deep = { shape: [1, ...shape, 1], data };
			expectRefusal({ gradOutput: deep }, 'gradOutput', deep.shape.join(', '));
			expectRefusal({ gradOutput: { shape, data: data.slice(1) } }, 'gradOutput');
		});
	}

	const bad = (subject.bad ?? []).flatMap(([option, values, word]) =>
		values.map((value) => [option, value, word] as const)
	);
	it.each(bad)('refuses %s %s', (option, value, word) => {
		const written = typeof value === 'number' || typeof value === 'string' ? [String(value)] : [];
		expectRefusal({ options: { ...subject.options, [option]: value } }, word, ...written);
	});
});
