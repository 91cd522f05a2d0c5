import { expect, test } from 'vitest';
import { conv2dScene } from '../conv2d/conv2d-scene';
import { mergeStates } from './merge-states';

const bases = [
	'',
	'1~at:cell.17',
	'1~input:counting~weight:1,2;3,4~stride:2~at:map.0~pin:input.0.0.1.1'
];
const changes = [
	'',
	'1~at:term.3',
	'1~stride:1',
	'1~pin:',
	'1~padding:1~paddingMode:reflect~at:cell.2'
];

test.each(bases.flatMap((base) => changes.map((change) => [base, change] as const)))(
	'“%s” and then “%s” is one state',
	(base, change) => {
		const { codec } = conv2dScene;
		const expected = codec.decode(change, base === '' ? undefined : codec.decode(base).state);
		const merged = codec.decode(mergeStates(base, change));
		expect(merged.problems).toEqual([]);
		expect(codec.encode(merged.state)).toBe(codec.encode(expected.state));
	}
);
