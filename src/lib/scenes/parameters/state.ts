import { type StepPlace, isSamePin, isWritableName, pinText, placeText } from './place-text';
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

/** A scene's own parameters without a place: the first step of its coarsest grain, wherever the scene opens. */
export const unplacedText = version;

/** A scene's own parameters at a step: `1~at:cell.0`. */
export function placedText(place: StepPlace): string {
	return `${version}~${joinFields([atField(place)])}`;
}

const atField = (place: StepPlace): WireField => ({ name: 'at', text: placeText(place) });

/**
 * The codec of a scene's states: `1~stride:2~kernel:1,0,-1;2,0,-2;1,0,-1~at:term.17~pin:input.0.0.2.3`.
 * Throws a RangeError if the scene has no grain, an opening grain that is none of them, or a name that cannot be written.
 */
export function stateCodec<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>
): StateCodec<Params, GrainId> {
	type State = SceneState<Params, GrainId>;
	const { parameters, grains, openingGrain = grains[0] } = facts;
	const clash = reserved.find((name) => Object.hasOwn(parameters.fields, name));
	if (clash !== undefined) throw new RangeError(`state: a parameter is named '${clash}'`);
	if (grains.length === 0) throw new RangeError('state: there is no grain');
	const unwritable = [...grains, ...(facts.tensors ?? [])].find((name) => !isWritableName(name));
	if (unwritable !== undefined) throw new RangeError(`state: the name '${unwritable}'`);
	if (!grains.includes(openingGrain)) throw new RangeError(`state: no grain '${openingGrain}'`);
	const defaults: State = {
		params: parameters.defaults,
		grain: openingGrain,
		index: 0,
		pinned: null
	};
	// Every scene once opened at its coarsest grain, and links left that out; they still mean it.
	const unplaced: State = { ...defaults, grain: grains[0] };

	function encode(state: State, base?: State | null): string {
		const opened = base === undefined ? defaults : base;
		const params = parameters.write(state.params, opened && opened.params);
		const isSamePinned = opened !== null && isSamePin(state.pinned, opened.pinned);
		const isAllElseSame = isSamePinned && params.length === 0;
		const unsaid = base === undefined && !isAllElseSame ? unplaced : opened;
		const isSamePlace = state.grain === unsaid?.grain && state.index === unsaid.index;
		if (isAllElseSame && isSamePlace) return '';
		const fields: WireField[] = [...params];
		if (!isSamePlace) fields.push(atField(state));
		if (!isSamePinned) fields.push({ name: 'pin', text: pinText(state.pinned) });
		return `${version}~${joinFields(fields)}`;
	}

	function decode(text: string, given?: State): ReadState<Params, GrainId> {
		const opened = given ?? defaults;
		const refused = (code: 'tooLong' | 'version', shown: string) => {
			return { state: opened, problems: [problem(null, code, shown)] };
		};
		if (text === '') return { state: opened, problems: [] };
		if (text.length > longestText) return refused('tooLong', text);
		const plain = withoutLeftoverEncoding(text);
		const [first] = plain.split('~', 1);
		if (first !== version) return refused('version', first);

		const base = given ?? unplaced;
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
