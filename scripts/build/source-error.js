/** The 1-based line of a position. @param {string} source @param {number} index */
export function lineAt(source, index) {
	return source.slice(0, index).split('\n').length;
}

/** A mistake in a source file, told as `file:line: reason`. */
export class SourceError extends Error {
	/** @param {string} source @param {number} index @param {string} reason */
	constructor(source, index, reason) {
		super(reason);
		this.line = lineAt(source, index);
	}
}
