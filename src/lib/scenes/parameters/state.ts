import { isSamePin, isWritableName, pinText, placeText } from './place-text';
import { type Problem, problem } from './problem';
import type { ReadState, SceneState, StateCodec, StateFacts } from './scene-state';
import { isExistingPin, isExistingStep, resolvePin, resolveStep } from './state-parts';
import {
	type WireField,
	joinFields,
	longestText,
	splitFields,
	withoutLeftoverEncoding
} from './wire';

const version = '1';
const reserved = ['at', 'pin'] as const;

/**
 * The codec of a scene's states: `1~stride:2~kernel:1,0,-1;2,0,-2;1,0,-1~at:term.17~pin:input.0.0.2.3`.
 * Throws a RangeError if the scene has no grain, or a name that cannot be written.
 */
export function stateCodec<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>
): StateCodec<Params, GrainId> {
	type State = SceneState<Params, GrainId>;
	const { parameters, grains } = facts;
	const clash = reserved.find((name) => Object.hasOwn(parameters.fields, name));
	if (clash !== undefined) throw new RangeError(`state: a parameter is named '${clash}'`);
	if (grains.length === 0) throw new RangeError('state: there is no grain');
	const unwritable = [...grains, ...(facts.tensors ?? [])].find((name) => !isWritableName(name));
	if (unwritable !== undefined) throw new RangeError(`state: the name '${unwritable}'`);
	const defaults: State = { params: parameters.defaults, grain: grains[0], index: 0, pinned: null };

	function encode(state: State, base: State | null = defaults): string {
		const fields: WireField[] = [...parameters.write(state.params, base && base.params)];
		const isSamePlace = state.grain === base?.grain && state.index === base.index;
		if (!isSamePlace) fields.push({ name: 'at', text: placeText(state) });
		if (!base || !isSamePin(state.pinned, base.pinned)) {
			fields.push({ name: 'pin', text: pinText(state.pinned) });
		}
		return fields.length === 0 ? '' : `${version}~${joinFields(fields)}`;
	}

	function decode(text: string, base = defaults): ReadState<Params, GrainId> {
		const refused = (code: 'tooLong' | 'version', shown: string) => {
			return { state: base, problems: [problem(null, code, shown)] };
		};
		if (text === '') return { state: base, problems: [] };
		if (text.length > longestText) return refused('tooLong', text);
		const plain = withoutLeftoverEncoding(text);
		const [first] = plain.split('~', 1);
		if (first !== version) return refused('version', first);

		const { fields, malformed } = splitFields(plain.slice(version.length));
		const taken = (name: string) => fields.filter((field) => field.name === name);
		const problems: Problem[] = malformed.map((part) => problem(null, 'malformed', part));
		for (const name of reserved) {
			for (const extra of taken(name).slice(1)) {
				problems.push(problem(name, 'repeatedField', extra.text));
			}
		}
		const others = fields.filter(({ name }) => !reserved.some((known) => known === name));
		const { params, problems: wrong } = parameters.read(others, base.params);
		const step = resolveStep(facts, params, taken('at').at(0)?.text, base);
		const pin = resolvePin(facts, params, taken('pin').at(0)?.text, base.pinned);
		return {
			state: { params, ...step.value, pinned: pin.value },
			problems: [...problems, ...wrong, ...step.problems, ...pin.problems]
		};
	}

	return {
		defaults,
		encode,
		decode,
		valid: ({ params, grain, index, pinned }) =>
			parameters.valid(params) &&
			isExistingStep(facts, params, { grain, index }) &&
			isExistingPin(facts, params, pinned)
	};
}
