import { stateCodec } from './parameters';
import type { ParameterSet, Problem } from './parameters';

/** Between the parameters of a scene without steps and the text that stands for them in a link. */
export interface StillCodec<Params extends object> {
	readonly parameters: ParameterSet<Params>;
	/** What differs between two states, as text for links; empty for nothing. On null, all there is. */
	encode(params: Params, base: Params | null): string;
	/** The state that a text describes, or the nearest that is valid, and what was wrong. */
	decode(
		text: string,
		base?: Params
	): { readonly params: Params; readonly problems: readonly Problem[] };
}

/** A still picture is a run of a single step. */
const still = { grain: 'picture', index: 0, pinned: null } as const;

/** The codec of a scene without steps: `1~show:signed~pixel:170,126`. */
export function stillCodec<Params extends object>(
	parameters: ParameterSet<Params>
): StillCodec<Params> {
	const codec = stateCodec({ parameters, grains: [still.grain], lengthOf: () => 1 });
	return {
		parameters,
		encode: (params, base) =>
			codec.encode({ params, ...still }, base && { params: base, ...still }),
		decode(text, base = parameters.defaults) {
			const { state, problems } = codec.decode(text, { params: base, ...still });
			return { params: state.params, problems };
		}
	};
}
