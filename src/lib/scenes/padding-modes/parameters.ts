import { checkConv2d, mapTensor, paddingModes, rational } from '$lib/engine';
import type { EngineError, Rational, Tensor } from '$lib/engine';
import { inputImage } from '../conv2d/inputs';
import { weightOf } from '../conv2d/kernels';
import type { KernelId } from '../conv2d/kernels';
import { defineParameters, field } from '../parameters';

/** Pictures that show what padding does, and the kernels that show what comes of it. */
export const pictureIds = ['counting', 'flat', 'edge', 'digit-7'] as const;
export type PictureId = (typeof pictureIds)[number];
export const filterIds = ['sobelX', 'box', 'laplacian'] as const satisfies readonly KernelId[];
type FilterId = (typeof filterIds)[number];

/** Everything that a reader can set about the four paddings. */
export interface PaddingModesParameters {
	readonly picture: PictureId;
	/** Cells added at every side. */
	readonly padding: number;
	readonly kernel: FilterId;
}

/** The number that a flat picture is made of: nine ninths of it are whole. */
const FLAT = 9;

/** The picture [1, 1, H, W] of that name. */
export function pictureOf(id: PictureId): Tensor<Rational> {
	if (id !== 'flat') return inputImage(id);
	return mapTensor(inputImage('counting'), () => rational.from(FLAT));
}

const fields = {
	picture: field.choice<PictureId>({ default: 'counting', options: pictureIds }),
	padding: field.integer({ default: 2, min: 1, max: 3 }),
	kernel: field.choice<FilterId>({ default: 'sobelX', options: filterIds })
};

/** The error of the first mode that cannot pad a picture so; null if all can. */
function refusal({ picture, padding, kernel }: PaddingModesParameters): EngineError | null {
	const [shape, weightShape] = [pictureOf(picture).shape, weightOf(kernel).shape];
	const errors = paddingModes.map((paddingMode) =>
		checkConv2d(shape, weightShape, { padding, paddingMode })
	);
	return errors.find((error) => error !== null) ?? null;
}

/** The parameters of the scene of padding modes: defaults, bounds, and their text in a link. */
export const paddingModesParameters = defineParameters<PaddingModesParameters, typeof fields>(
	fields,
	refusal
);
