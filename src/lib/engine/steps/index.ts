/** How tensors come about cell by cell: the steps that pooling, padding, resizing and joins share. */
export { cellGrains } from './cell-timeline';
export type { CellGrain } from './cell-timeline';
export type { CellRead, CellReference, SumStep, SumTerm } from './sum-steps';
