import written from './numbers.json';

/**
 * The numbers of the lesson's text, and the states that it links to, as `computed.ts` computes them;
 * `npm run test:unit -- forward-pass -u` writes them anew.
 */
export const { numbers, states } = written;
