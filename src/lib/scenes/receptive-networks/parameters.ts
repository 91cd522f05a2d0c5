import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** The networks whose fields are compared, from the oldest to the newest. */
export const publishedIds = [
	'alexnet',
	'vgg16',
	'resnet50Paper',
	'resnet50Torchvision',
	'inceptionV3',
	'mobilenetV1'
] as const;
export type PublishedId = (typeof publishedIds)[number];

/** Which network is looked at, and which of its layers, counted from 1; too many is the last. */
export interface PublishedParameters {
	readonly network: PublishedId;
	readonly layer: number;
}

/** More layers than any network here has. */
export const LAST = 99;

const fields = {
	network: field.choice<PublishedId>({ default: 'resnet50Paper', options: publishedIds }),
	layer: field.integer({ default: LAST, min: 1, max: LAST })
};

/** The parameters of the published networks: defaults, bounds, and their text in a link. */
export const publishedCodec = stillCodec(
	defineParameters<PublishedParameters, typeof fields>(fields)
);
