import {
	adaptiveAvgPool2d,
	adaptiveAvgPool2dTimeline,
	adaptiveMaxPool2d,
	adaptiveMaxPool2dTimeline,
	avgPool2d,
	avgPool2dTimeline,
	checkAvgPool2d,
	checkMaxPool2d,
	globalAvgPool2d,
	globalAvgPool2dTimeline,
	globalMaxPool2d,
	globalMaxPool2dTimeline,
	maxPool2d,
	maxPool2dTimeline,
	rational,
	resolveAvgPool2d,
	resolveMaxPool2d
} from '$lib/engine';
import type {
	CellGrain,
	EngineError,
	MaxPoolResult,
	MaxStep,
	Rational,
	SumStep,
	Tensor,
	Timeline,
	Window2d
} from '$lib/engine';
import { sampleMaps, shiftMaps } from './inputs';
import type { Layout, PoolingParameters } from './parameters';
import { averageOptions, maxOptions } from './windows';

type Maps = Tensor<Rational>;
type Parameters = PoolingParameters;

/** The input before it is moved. */
export function unmovedInput({ input, cells }: Parameters): Maps {
	return cells ?? sampleMaps(input);
}

/** The input as it is pooled. */
export function inputOf(parameters: Parameters): Maps {
	return shiftMaps(unmovedInput(parameters), parameters.shift);
}

interface Maximum {
	pool(x: Maps, parameters: Parameters): MaxPoolResult<Rational>;
	steps(x: Maps, parameters: Parameters): Timeline<CellGrain, MaxStep<Rational>>;
}

interface Average {
	pool(x: Maps, parameters: Parameters): Maps;
	steps(x: Maps, parameters: Parameters): Timeline<CellGrain, SumStep<Rational>>;
}

/** Max pooling by how its windows are laid. */
export const maxima: Readonly<Record<Layout, Maximum>> = {
	sliding: {
		pool: (x, parameters) => maxPool2d(x, maxOptions(parameters), rational),
		steps: (x, parameters) => maxPool2dTimeline(x, maxOptions(parameters), rational)
	},
	adaptive: {
		pool: (x, { outputSize }) => adaptiveMaxPool2d(x, { outputSize }, rational),
		steps: (x, { outputSize }) => adaptiveMaxPool2dTimeline(x, { outputSize }, rational)
	},
	global: {
		pool: (x) => globalMaxPool2d(x, rational),
		steps: (x) => globalMaxPool2dTimeline(x, rational)
	}
};

/** Average pooling by how its windows are laid. */
export const averages: Readonly<Record<Layout, Average>> = {
	sliding: {
		pool: (x, parameters) => avgPool2d(x, averageOptions(parameters), rational),
		steps: (x, parameters) => avgPool2dTimeline(x, averageOptions(parameters), rational)
	},
	adaptive: {
		pool: (x, { outputSize }) => adaptiveAvgPool2d(x, { outputSize }, rational),
		steps: (x, { outputSize }) => adaptiveAvgPool2dTimeline(x, { outputSize }, rational)
	},
	global: {
		pool: (x) => globalAvgPool2d(x, rational),
		steps: (x) => globalAvgPool2dTimeline(x, rational)
	}
};

/** The error that refuses the parameters, or null; only windows that slide can be impossible. */
export function checkPooling(parameters: Parameters): EngineError | null {
	if (parameters.layout !== 'sliding') return null;
	const { shape } = unmovedInput(parameters);
	return parameters.reducer === 'max'
		? checkMaxPool2d(shape, maxOptions(parameters))
		: checkAvgPool2d(shape, averageOptions(parameters));
}

/** Where windows that slide lie; null for the other layouts. Throws the EngineError that refuses them. */
export function windowOf(parameters: Parameters): Window2d | null {
	if (parameters.layout !== 'sliding') return null;
	const { shape } = unmovedInput(parameters);
	return parameters.reducer === 'max'
		? resolveMaxPool2d(shape, maxOptions(parameters)).window
		: resolveAvgPool2d(shape, averageOptions(parameters)).window;
}
