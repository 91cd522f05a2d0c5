/** A part of the text of an expression, its end not included. */
export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

/** What can be wrong with an expression, or with its numbers; the interface says it in words. */
export type ExpressionErrorCode =
	| 'empty'
	| 'unknownCharacter'
	| 'badNumber'
	| 'valueExpected' // a number, a name or a bracket has to come here
	| 'operatorExpected' // two values follow each other
	| 'bracketOpen' // the bracket at the span is never closed
	| 'bracketStray' // this closing bracket was never opened
	| 'unknownFunction'
	| 'argumentCount' // the function at the span has another number of arguments
	| 'exponent' // not a whole number from −9 to 9
	| 'nameTaken' // defined twice, used before, or the name of a function
	| 'nameMissing' // nothing can be given this name, or there is none before `=`
	| 'unused' // defined, but the last line does not depend on it
	| 'noInput' // nothing but numbers
	| 'tooManyInputs'
	| 'tooManyNodes'
	| 'divisionByZero'
	| 'notPositive' // a logarithm or a root of what is not above 0
	| 'tooLarge'; // beyond what a double can hold

/** An expression that cannot be read or computed, and the part of its text that is at fault. */
export class ExpressionError extends RangeError {
	override readonly name = 'ExpressionError';
	/** The part of the text that is at fault. */
	readonly part: string;

	constructor(
		readonly code: ExpressionErrorCode,
		readonly text: string,
		readonly span: TextSpan
	) {
		const part = text.slice(span.start, span.end);
		super(`expression: ${code} at ${span.start}: '${part}'`);
		this.part = part;
	}
}
