import { readFileSync } from 'node:fs';
import { ActivationBackwardModel } from '$lib/scenes/activation-backward/activation-backward-model.svelte';
import { ActivationsModel } from '$lib/scenes/activations/activations-model.svelte';
import { BatchNormBackwardModel } from '$lib/scenes/batch-norm-backward/batch-norm-backward-model.svelte';
import { BinaryModel } from '$lib/scenes/binary-loss/binary-model.svelte';
import { ClassModel } from '$lib/scenes/classification-loss/class-model.svelte';
import { ConvTransposeBackwardModel } from '$lib/scenes/conv-transpose-backward/conv-transpose-backward-model.svelte';
import { ConvTranspose2dModel } from '$lib/scenes/conv-transpose2d/conv-transpose2d-model.svelte';
import { Conv2dBackwardModel } from '$lib/scenes/conv2d-backward/conv2d-backward-model.svelte';
import { Conv2dModel } from '$lib/scenes/conv2d/conv2d-model.svelte';
import { MatrixModel } from '$lib/scenes/convolution-matrix/matrix-model.svelte';
import { GraphModel } from '$lib/scenes/computation-graph/graph-model.svelte';
import { DenseBackwardModel } from '$lib/scenes/dense-backward/dense-backward-model.svelte';
import { DenseModel } from '$lib/scenes/dense/dense-model.svelte';
import { LinearLayersModel } from '$lib/scenes/linear-layers/linear-layers-model.svelte';
import { MemoryModel } from '$lib/scenes/memory-layout/memory-model.svelte';
import { OverlapCountsModel } from '$lib/scenes/overlap-counts/overlap-counts-model.svelte';
import { PaddingModesModel } from '$lib/scenes/padding-modes/padding-modes-model.svelte';
import { PoolBackwardModel } from '$lib/scenes/pool-backward/pool-backward-model.svelte';
import { PoolingModel } from '$lib/scenes/pooling/pooling-model.svelte';
import { ReadCountsModel } from '$lib/scenes/read-counts/read-counts-model.svelte';
import { RegressionModel } from '$lib/scenes/regression-losses/regression-model.svelte';
import { TinyModel } from '$lib/scenes/tiny-cnn/tiny-model.svelte';
import { UpsampleModel } from '$lib/scenes/upsample/upsample-model.svelte';
import { presetIds } from '$lib/scenes/computation-graph/presets';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import { wiringScene } from '$lib/scenes/filter-wiring/wiring-scene';
import { receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import { costsScene } from '$lib/scenes/layer-costs/costs-scene';
import { outputSizeScene } from '$lib/scenes/output-size/output-size-scene';
import { sizeAmbiguityScene } from '$lib/scenes/size-ambiguity/size-ambiguity-scene';
import { scalingCodec } from '$lib/scenes/value-scaling/parameters';
import { scaledFacts, scalingOf, valuesOf } from '$lib/scenes/value-scaling/scaling';
import { checkerboardCodec, SIDE as PHOTO } from '$lib/scenes/checkerboard/parameters';
import { inputOf, runCheckerboard } from '$lib/scenes/checkerboard/run';
import { digitParameters } from '$lib/scenes/digit-cnn/parameters';
import { pictureOf } from '$lib/scenes/digit-cnn/digit-scene';
import { runNetwork } from '$lib/scenes/digit-cnn/run';
import { readNetwork } from '$lib/scenes/digit-cnn/weights';
import { pixelsCodec } from '$lib/scenes/pixels/parameters';
import { SIDE } from '$lib/scenes/pixels/view';
import { saliencyParameters } from '$lib/scenes/saliency/parameters';
import { runSaliency } from '$lib/scenes/saliency/run';
import { shiftCodec } from '$lib/scenes/shift/parameters';
import { runShift } from '$lib/scenes/shift/run';
import { thereAndBackCodec } from '$lib/scenes/there-and-back/parameters';
import { runThereAndBack } from '$lib/scenes/there-and-back/run';
import { effectiveCodec } from '$lib/scenes/effective-field/parameters';
import { publishedCodec } from '$lib/scenes/receptive-networks/parameters';
import { publishedNetwork } from '$lib/scenes/receptive-networks/published';
import { digitCodec } from '$lib/scenes/digit-matrix/parameters';
import { digitBytes } from '$lib/samples/digits';
import { galleryCodec } from '$lib/scenes/kernel-gallery/parameters';
import { patchStepAt } from '$lib/scenes/kernel-gallery/patch';
import type { ParameterSet } from '$lib/scenes/parameters';
import { checkerboardPrograms } from '../programs/checkerboard';
import { digitPrograms } from '../programs/digit-cnn';
import { digitMatrixPrograms } from '../programs/digit-matrix';
import { effectiveFieldPrograms } from '../programs/effective-field';
import { layerPrograms } from '../programs/filter-wiring';
import { galleryPrograms } from '../programs/kernel-gallery';
import { networkPrograms } from '../programs/layer-costs';
import { outputSizePrograms } from '../programs/output-size';
import { pixelsPrograms } from '../programs/pixels';
import type { Programs } from '../programs/programs';
import { stackPrograms } from '../programs/receptive-field';
import { receptiveNetworkPrograms } from '../programs/receptive-networks';
import { saliencyPrograms } from '../programs/saliency';
import { shiftPrograms } from '../programs/shift';
import { sizeAmbiguityPrograms } from '../programs/size-ambiguity';
import { softmaxPrograms } from '../programs/softmax';
import { thereAndBackPrograms } from '../programs/there-and-back';
import { scalingPrograms } from '../programs/value-scaling';
import { randomState } from './random-state';

/** A scene as it is open on a page, with the programs that it offers. */
interface Programmed {
	readonly scene: { readonly scene: { readonly parameters: { readonly fields: object } } };
	code(): Promise<Programs>;
}

type Model = new (initial: string) => Programmed;

/** The programs of one scene, in states of all kinds. */
export interface SampledScene {
	readonly id: string;
	/** Those of a random state, or of the one that the scene opens with. */
	programs(random: () => number, opens?: boolean): Promise<Programs>;
}

/** A scene that has a model, in the states that its parameters allow. */
const modelled = (id: string, Model: Model): SampledScene => ({
	id,
	programs(random, opens = false) {
		const { fields } = new Model('').scene.scene.parameters;
		return new Model(opens ? '' : randomState(fields, random)).code();
	}
});

/** A scene whose programs are made of its parameters. */
function written<Params extends object>(
	id: string,
	parameters: ParameterSet<Params>,
	programs: (params: Params, random: () => number) => Programs
): SampledScene {
	return {
		id,
		programs: async (random, opens = false) => {
			const text = opens ? '' : randomState(parameters.fields, random).replace('1~', '');
			return programs(parameters.decode(text).params, random);
		}
	};
}

/** Whole numbers from 0 to 255. */
const levels = (length: number, random: () => number) =>
	Array.from({ length }, () => Math.floor(random() * 256));

/** What programs read that is not written in them, as text, by the names of the files. */
export const programFiles = {
	'digits.json': readFileSync('static/networks/digits.json', 'utf8')
} as const;
const network = readNetwork(JSON.parse(programFiles['digits.json']));
const address = 'networks/digits.json';

/** Every scene there is. */
export const sampledScenes: readonly SampledScene[] = [
	modelled('activation-backward', ActivationBackwardModel),
	modelled('activations', ActivationsModel),
	modelled('batch-norm-backward', BatchNormBackwardModel),
	modelled('binary-loss', BinaryModel),
	modelled('classification-loss', ClassModel),
	modelled('conv-transpose-backward', ConvTransposeBackwardModel),
	modelled('conv-transpose2d', ConvTranspose2dModel),
	modelled('conv2d-backward', Conv2dBackwardModel),
	modelled('conv2d', Conv2dModel),
	modelled('convolution-matrix', MatrixModel),
	{
		id: 'computation-graph',
		programs(random) {
			const preset = presetIds[Math.floor(random() * presetIds.length)];
			const model = new GraphModel('');
			model.choose(preset);
			return model.code();
		}
	},
	modelled('dense-backward', DenseBackwardModel),
	modelled('dense', DenseModel),
	modelled('linear-layers', LinearLayersModel),
	modelled('memory-layout', MemoryModel),
	modelled('overlap-counts', OverlapCountsModel),
	modelled('padding-modes', PaddingModesModel),
	modelled('pool-backward', PoolBackwardModel),
	modelled('pooling', PoolingModel),
	modelled('read-counts', ReadCountsModel),
	modelled('regression-losses', RegressionModel),
	modelled('tiny-cnn', TinyModel),
	modelled('upsample', UpsampleModel),
	written('softmax', softmaxScene.parameters, (params) =>
		softmaxPrograms(softmaxScene.run(params))
	),
	written('filter-wiring', wiringScene.parameters, (params) =>
		layerPrograms(params, wiringScene.run(params))
	),
	written('receptive-field', receptiveFieldScene.parameters, (params) =>
		stackPrograms(params, receptiveFieldScene.run(params))
	),
	written('layer-costs', costsScene.parameters, (params) =>
		networkPrograms(costsScene.run(params))
	),
	written('output-size', outputSizeScene.parameters, (params) =>
		outputSizePrograms(params, outputSizeScene.run(params))
	),
	written('size-ambiguity', sizeAmbiguityScene.parameters, (params) =>
		sizeAmbiguityPrograms(sizeAmbiguityScene.run(params))
	),
	written('value-scaling', scalingCodec.parameters, (params) => {
		const values = valuesOf(params.sample);
		const scaling = scalingOf(params, values.facts);
		const after = scaledFacts(values.facts, scaling);
		return scalingPrograms(params.method, values, scaling, after);
	}),
	written('shift', shiftCodec.parameters, (params) => shiftPrograms(params, runShift(params))),
	written('there-and-back', thereAndBackCodec.parameters, (params) =>
		thereAndBackPrograms(params, runThereAndBack(params))
	),
	written('effective-field', effectiveCodec.parameters, effectiveFieldPrograms),
	written('receptive-networks', publishedCodec.parameters, ({ network, layer }) =>
		receptiveNetworkPrograms(publishedNetwork(network), layer)
	),
	written('digit-matrix', digitCodec.parameters, (_, random) =>
		digitMatrixPrograms(digitBytes(Math.floor(random() * 10)))
	),
	written('kernel-gallery', galleryCodec.parameters, ({ kernel }, random) => {
		const photo = { side: 12, levels: Float32Array.from(levels(12 ** 2, random)) };
		const place = () => Math.floor(random() * 12);
		return galleryPrograms(patchStepAt(photo, kernel, [place(), place()]));
	}),
	written('pixels', pixelsCodec.parameters, (params, random) => {
		const data = Uint8ClampedArray.from(levels(4 * SIDE ** 2, random));
		return pixelsPrograms({ data }, params);
	}),
	written('checkerboard', checkerboardCodec.parameters, (params, random) => {
		const values = Float32Array.from(levels(PHOTO ** 2, random));
		const input = inputOf(params, { side: PHOTO, values });
		if (!input) throw new Error('a photo is given');
		return checkerboardPrograms(params, runCheckerboard(params, input));
	}),
	written('digit-cnn', digitParameters, (params) =>
		digitPrograms(runNetwork(pictureOf(params), network), address)
	),
	written('saliency', saliencyParameters, (params) =>
		saliencyPrograms(runSaliency(params, network), address)
	)
];
