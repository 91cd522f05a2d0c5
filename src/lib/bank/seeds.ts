/** What previews and exports draw their numbers from at first. */
export const FIRST_SEED = 1;
/** The most questions that an export draws from one template. */
export const MOST_VARIANTS = 30;
