import type { Mixed } from '$lib/engine';
import type { Role } from '$lib/figures/grid';

/** Figures with a number for every cell of the batch: values, and below each its gradient. */
export const batchFigures = [
	...(['x', 'normalized', 'output'] as const),
	...(['gradInput', 'gradNormalized', 'gradOutput'] as const)
];
export type BatchFigure = (typeof batchFigures)[number];

/** Figures with a number for every channel. */
export const channelFigures = [
	...(['mean', 'variance', 'weight', 'bias'] as const),
	...(['shift', 'slope', 'gradWeight', 'gradBias'] as const)
];
export type ChannelFigure = (typeof channelFigures)[number];

export type BatchNormFigure = BatchFigure | ChannelFigure;
export const figures: readonly BatchNormFigure[] = [...batchFigures, ...channelFigures];

/** Whether a figure has a number for each cell, rather than for each channel. */
export function isOfBatch(figure: BatchNormFigure): figure is BatchFigure {
	return batchFigures.some((known) => known === figure);
}

/** A number of the scene: of a channel, and of one of its members where the figure has a number for each. */
export interface BatchNumber {
	readonly figure: BatchNormFigure;
	readonly channel: number;
	/** Counted through the images, row by row; 0 in a figure of channels. */
	readonly member: number;
}

/** The value of each number: exact as far as no root was taken. */
export type BatchValues = Readonly<Record<BatchNormFigure, readonly (readonly Mixed[])[]>>;

/** What a figure is called in short. */
export const symbols: Readonly<Record<BatchNormFigure, string>> = {
	...{ x: 'x', normalized: 'x̂', output: 'y' },
	...{ gradInput: '∂L/∂x', gradNormalized: '∂L/∂x̂', gradOutput: '∂L/∂y' },
	...{ mean: 'μ', variance: 'σ²', weight: 'γ', bias: 'β' },
	...{ gradWeight: '∂L/∂γ', gradBias: '∂L/∂β' },
	...{ shift: 'mean(∂x̂)', slope: 'mean(∂x̂ · x̂)' }
};

/** Whose hue a figure has. */
export const roles: Readonly<Record<BatchNormFigure, Role>> = {
	...{ x: 'input', normalized: 'plain', output: 'output' },
	...{ gradInput: 'gradient', gradNormalized: 'gradient', gradOutput: 'gradient' },
	...{ mean: 'plain', variance: 'plain', weight: 'kernel', bias: 'kernel' },
	...{ gradWeight: 'gradient', gradBias: 'gradient', shift: 'gradient', slope: 'gradient' }
};
