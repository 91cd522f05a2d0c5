/** The name of a misconception. */
export type MisconceptionName = string;
