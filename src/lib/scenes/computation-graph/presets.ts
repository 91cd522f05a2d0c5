import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** Computations to start from, by what they show. */
export const presetIds = ['three', 'twice', 'gate', 'maximum', 'neuron', 'sigmoid'] as const;
export type PresetId = (typeof presetIds)[number];

/** An expression with numbers for its inputs. */
export interface Preset {
	readonly expression: string;
	readonly values: Tensor<Rational>;
}

const preset = (expression: string, ...values: readonly string[]): Preset => ({
	expression,
	values: tensor([values.length], values.map(rational.from))
});

export const presets: Readonly<Record<PresetId, Preset>> = {
	three: preset('L = (x*w + b)^2', '2', '2/3', '-1'),
	twice: preset('a = x*w; L = a^2 + 3*a', '2', '-1'),
	gate: preset('L = (relu(x*w + b) - y)^2', '2', '-1', '1', '1'),
	maximum: preset('L = max(x*w, b)*w', '2', '3', '4'),
	neuron: preset('z = x1*w1 + x2*w2 + b; L = (z - y)^2', '2', '1/2', '-1', '1/3', '1/2', '2'),
	sigmoid: preset('s = 1/(1 + exp(-(w*x))); L = -log(s)', '1/2', '2')
};
