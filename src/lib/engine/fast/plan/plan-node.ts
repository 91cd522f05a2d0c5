import { EngineError } from '../../errors';
import type { LayerOf } from '../../graph';
import type { ResolvedNode } from '../../graph/resolve';
import { resolveConv2d } from '../../ops/conv2d/geometry';
import { resolveConvTranspose2d } from '../../ops/conv-transpose2d/geometry';
import { elementCount } from '../../tensor/shape';
import type { UnaryArrays, UnaryKernel, WeightedArrays, WeightedKernel } from '../backend';
import { planDropout } from './dropout-passes';
import { nothing, type NodeArrays, type Passes, type PlanContext } from './passes';
import { pointwiseOf } from './pointwise';
import { planPool } from './pool-passes';

/** The arrays of a node with one input. */
function unary({ xs: [x], y, gradients }: NodeArrays): UnaryArrays {
	const gradient = gradients?.xs[0];
	return { x, y, gradients: gradients && gradient ? { x: gradient, y: gradients.y } : null };
}

/** The arrays of a node with a weight. */
function weighted({ xs: [x], y, parameters, gradients }: NodeArrays): WeightedArrays {
	return {
		...{ x, y, weight: parameters.weight, bias: parameters.bias ?? null },
		gradients: gradients && {
			...{ x: gradients.xs[0], y: gradients.y, weight: gradients.parameters.weight },
			bias: gradients.parameters.bias ?? null
		}
	};
}

const unaryPasses = (kernel: UnaryKernel): Passes => ({
	forward: () => kernel.forward(),
	backward: () => kernel.backward()
});

const weightedPasses = (kernel: WeightedKernel): Passes => ({
	forward: () => kernel.forward(),
	backward() {
		kernel.weightGradient();
		kernel.biasGradient();
		kernel.inputGradient();
	}
});

/** Batch normalisation; without affine its weight stays 1 and its bias 0. */
function planBatchNorm(
	{ momentum = 0.1, eps = 1e-5 }: LayerOf<'batchNorm2d'>,
	[batch, channels, ...size]: readonly number[],
	{ xs: [x], y, parameters, gradients }: NodeArrays,
	{ backend }: PlanContext
): Passes {
	const { runningMean, runningVar, weight, bias } = parameters;
	const perChannel = () => backend.allocate(channels);
	const arrays = {
		...{ x, y, weight: weight ?? perChannel().fill(1), bias: bias ?? perChannel() },
		running: { mean: runningMean, variance: runningVar },
		gradients: gradients && {
			...{ x: gradients.xs[0] ?? backend.allocate(x.length), y: gradients.y },
			weight: gradients.parameters.weight ?? perChannel(),
			bias: gradients.parameters.bias ?? perChannel()
		}
	};
	const geometry = { batch, channels, size: elementCount(size), momentum, eps };
	const kernel = backend.batchNorm(geometry, arrays);
	return {
		forward: (isTraining) => (isTraining ? kernel.train() : kernel.evaluate()),
		backward: () => kernel.backward()
	};
}

/** A sum, of which both terms get the whole gradient. */
function planAdd({ xs: [a, b], y, gradients }: NodeArrays, { backend }: PlanContext): Passes {
	return {
		forward: backend.add(a, b, y),
		backward() {
			if (!gradients) return;
			for (const gradient of gradients.xs) gradient?.set(gradients.y);
		}
	};
}

/** The passes of one node. Throws an EngineError for a layer of which there is no fast kernel. */
export function planNode(node: ResolvedNode, arrays: NodeArrays, context: PlanContext): Passes {
	const { layer, outputShape, parameters } = node;
	const [xShape] = node.inputShapes;
	const { backend } = context;
	const weightShape = parameters.find(({ name }) => name === 'weight')?.shape ?? [];
	switch (layer.type) {
		case 'input':
		case 'flatten':
			return nothing;
		case 'conv2d': {
			const geometry = resolveConv2d(xShape, weightShape, layer);
			return weightedPasses(backend.conv2d(geometry, weighted(arrays)));
		}
		case 'convTranspose2d': {
			const geometry = resolveConvTranspose2d(xShape, weightShape, layer);
			return weightedPasses(backend.convTranspose2d(geometry, weighted(arrays)));
		}
		case 'linear': {
			const [rows, outFeatures] = outputShape;
			const geometry = { rows, inFeatures: xShape[1], outFeatures };
			return weightedPasses(backend.linear(geometry, weighted(arrays)));
		}
		case 'maxPool2d':
		case 'avgPool2d':
		case 'globalAvgPool2d':
			return unaryPasses(planPool(layer, xShape, unary(arrays), backend));
		case 'batchNorm2d':
			return planBatchNorm(layer, xShape, arrays, context);
		case 'dropout':
			return planDropout(layer, unary(arrays), context);
		case 'add':
			return planAdd(arrays, context);
		default: {
			const pointwise = pointwiseOf(layer);
			if (pointwise) return unaryPasses(backend.activation(pointwise, unary(arrays)));
			const values = { node: node.name, layer: layer.type };
			const reason = `node '${node.name}' is a ${layer.type}, of which there is no fast kernel`;
			throw new EngineError('planNetwork', 'missing', { ...values, argument: 'kernel' }, reason);
		}
	}
}
