import {
	networkPresets,
	networkReads,
	receptiveFieldPath,
	receptiveFields,
	resnet50,
	resolveNetwork,
	type AxisField,
	type Network,
	type PresetName
} from '$lib/engine';
import type { PublishedId } from './parameters';

/** A layer with a window on the way up a network, and what its cells see along one axis. */
export interface PublishedLayer {
	readonly node: string;
	/** The effective kernel of its window. */
	readonly kernel: number;
	readonly stride: number;
	readonly size: number;
	readonly jump: number;
	/** The first pixel that cell 0 sees; negative in the padding. */
	readonly start: number;
	/** Cells along one side of its maps. */
	readonly mapSize: number;
}

/** A published network and the fields of its layers, from the lowest to the last that slides. */
export interface PublishedNetwork {
	readonly id: PublishedId;
	/** Pixels along one side of the images that it was made for. */
	readonly side: number;
	readonly year: number;
	readonly layers: readonly PublishedLayer[];
}

/** Which preset each network is, and how it is made where not by the preset itself. */
const sources: Readonly<Record<PublishedId, { preset: PresetName; build?: () => Network }>> = {
	alexnet: { preset: 'alexnet' },
	vgg16: { preset: 'vgg16' },
	resnet50Paper: { preset: 'resnet50', build: () => resnet50({ downsampleIn: '1x1' }) },
	resnet50Torchvision: { preset: 'resnet50', build: () => resnet50({ downsampleIn: '3x3' }) },
	inceptionV3: { preset: 'inceptionV3' },
	mobilenetV1: { preset: 'mobilenetV1' }
};

const isSliding = (field: AxisField) => field.kind === 'sliding';

/** The axis along which fields are told; all these networks see as far down as across. */
const AXIS = 'rows';

/**
 * The receptive fields of a network layer by layer, on the way with the largest ones where branches
 * meet. Throws a RangeError if that way leads through more than windows.
 */
export function publishedNetwork(id: PublishedId): PublishedNetwork {
	const { preset: name, build } = sources[id];
	const preset = networkPresets.find((own) => own.name === name);
	if (!preset) throw new RangeError(`publishedNetwork: there is no preset ${name}`);
	const { inputShape, year } = preset;
	const network = build ? build() : preset.build();
	const reads = networkReads(resolveNetwork(network, { x: inputShape }));
	const all = receptiveFields(reads);
	const sliding = [...all.fields].filter(([, field]) => isSliding(field[AXIS]));
	const [last] = sliding[sliding.length - 1];
	const path = receptiveFieldPath(reads, all, last, AXIS);
	if (!path) throw new RangeError(`publishedNetwork: ${id} has more than windows below ${last}`);
	const layers = path.flatMap(({ node, window }): PublishedLayer[] => {
		const field = all.fields.get(node)?.[AXIS];
		const map = reads.nodes.get(node)?.mapSize;
		const { kernel, stride, dilation } = window;
		// A 1×1 window that moves by one changes nothing.
		if (field?.kind !== 'sliding' || !map || (kernel === 1 && stride === 1)) return [];
		return [
			{
				node,
				kernel: dilation * (kernel - 1) + 1,
				stride,
				size: field.size,
				jump: Number(field.jump.n) / Number(field.jump.d),
				start: field.start ?? 0,
				mapSize: map[0]
			}
		];
	});
	return { id, side: inputShape[2], year, layers };
}
