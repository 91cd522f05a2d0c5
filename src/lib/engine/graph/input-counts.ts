import type { LayerType } from './layers';

/** How many inputs a layer takes: at least `from`, at most `to`. */
export interface InputCount {
	readonly from: number;
	readonly to: number;
}

const one: InputCount = { from: 1, to: 1 };
const two: InputCount = { from: 2, to: 2 };

/** The layers that do not take exactly one input. */
const exceptions: Readonly<Partial<Record<LayerType, InputCount>>> = {
	input: { from: 0, to: 0 },
	concat: { from: 1, to: Infinity },
	add: two,
	multiply: two,
	mseLoss: two,
	l1Loss: two,
	smoothL1Loss: two,
	huberLoss: two,
	hingeLoss: two,
	bceLoss: two,
	bceWithLogitsLoss: two,
	klDivLoss: two,
	nllLoss: two,
	crossEntropyLoss: two
};

/** How many inputs a layer of that kind takes. */
export function inputCountOf(type: LayerType): InputCount {
	return exceptions[type] ?? one;
}
