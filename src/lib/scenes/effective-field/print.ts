/** A part from 0 to 1 as a rounded percentage; the whole and nothing are exact. */
export function printPercent(part: number): string {
	if (part === 0 || part === 1) return `${100 * part} %`;
	const percent = 100 * part;
	if (percent < 0.05) return '< 0.1 %';
	return `≈${percent.toFixed(1)} %`;
}
