/** The side of a cell in CSS pixels for a plane of so many columns among so many planes. */
export function cellSizeFor(columns: number, planes = 1): number {
	if (columns > 14) return 20;
	if (columns > 9) return planes > 1 ? 22 : 27;
	return planes > 1 || columns > 6 ? 31 : 37;
}
