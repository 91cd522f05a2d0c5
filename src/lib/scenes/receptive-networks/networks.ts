import { publishedIds } from './parameters';
import { publishedNetwork } from './published';
import type { PublishedNetwork } from './published';

/** The published networks, in the order in which they are offered. The build computes them, so that pages need not. */
export const networks: readonly PublishedNetwork[] = publishedIds.map(publishedNetwork);
