/** Receptive fields: what each cell of a network sees of the input, by formula and cell by cell. */
export { areAligned, fieldSpan } from './axis-field';
export type { AxisField, SlidingField, Span } from './axis-field';
export type { CellProduct, CellSet } from './cell-set';
export { cellHull, hasCell, projectiveCone, receptiveCells, receptiveCone } from './cones';
export type { Cone, MapCell } from './cones';
export { effectiveField, effectiveSize, influenceWithin } from './effective-field';
export type { EffectiveField, EffectiveSize } from './effective-field';
export { receptiveFieldPath } from './field-path';
export type { PathStep } from './field-path';
export type { MapSize } from './layer-reads';
export { networkReads } from './network-reads';
export type { NetworkReads } from './network-reads';
export { fieldAxes, receptiveFields } from './receptive-fields';
export type { FieldAxis, Misalignment, NodeField, ReceptiveFields } from './receptive-fields';
export { inputChainField, receptiveFieldBottomUp, receptiveFieldTopDown } from './recursion';
export type { BottomUpStep, ChainField, FieldWindow, TopDownStep } from './recursion';
