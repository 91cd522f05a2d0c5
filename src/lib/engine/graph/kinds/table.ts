import type { LayerOf, OperationType } from '../layers';
import * as activations from './activations';
import * as convolution from './convolution';
import * as dense from './dense';
import { doubleLossKinds } from './double-losses';
import { exactLossKinds } from './exact-losses';
import * as joins from './joins';
import type { LayerKind } from './kind';
import * as pooling from './pooling';
import * as resizing from './resizing';
import * as softmax from './softmax';
import * as training from './training';

type Kinds = { readonly [Type in OperationType]: LayerKind<LayerOf<Type>> };

const layerKinds: Kinds = {
	conv2d: convolution.conv2dKind,
	convTranspose2d: convolution.convTranspose2dKind,
	linear: dense.linearKind,
	flatten: dense.flattenKind,
	maxPool2d: pooling.maxPool2dKind,
	avgPool2d: pooling.avgPool2dKind,
	adaptiveAvgPool2d: pooling.adaptiveAvgPool2dKind,
	adaptiveMaxPool2d: pooling.adaptiveMaxPool2dKind,
	globalAvgPool2d: pooling.globalAvgPool2dKind,
	globalMaxPool2d: pooling.globalMaxPool2dKind,
	batchNorm2d: training.batchNorm2dKind,
	dropout: training.dropoutKind,
	relu: activations.reluKind,
	leakyRelu: activations.leakyReluKind,
	hardSigmoid: activations.hardSigmoidKind,
	prelu: activations.preluKind,
	...activations.smoothKinds,
	softmax: softmax.softmaxKind,
	logSoftmax: softmax.logSoftmaxKind,
	interpolate2d: resizing.interpolate2dKind,
	pad2d: resizing.pad2dKind,
	concat: joins.concatKind,
	add: joins.addKind,
	multiply: joins.multiplyKind,
	...exactLossKinds,
	...doubleLossKinds
};

/** What a network knows of the kind of a layer. */
export function kindOf<Type extends OperationType>(layer: LayerOf<Type>): LayerKind<LayerOf<Type>> {
	return layerKinds[layer.type];
}
