/** A field of a line: in quotes if it holds what would end it. */
function field(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of comma-separated values, as in RFC 4180. */
export function csvLine(fields: readonly (string | number)[]): string {
	return `${fields.map((value) => field(String(value))).join(',')}\r\n`;
}

/** What tells spreadsheets that a file is in UTF-8. */
export const CSV_MARK = '\ufeff';
