/** What a number is printed as, before it becomes text or TeX. */
export type Form = ExactForm | ApproximateForm;

/** A form that says the value itself. */
export type ExactForm =
	| { readonly kind: 'integer' | 'decimal'; readonly negative: boolean; readonly digits: string }
	| {
			readonly kind: 'fraction';
			readonly negative: boolean;
			readonly numerator: string;
			readonly denominator: string;
	  };

/** A form that says a rounded value: digits, times 10^exponent if there is one. */
export interface ApproximateForm {
	readonly kind: 'approximate';
	readonly negative: boolean;
	readonly digits: string;
	readonly exponent: number | null;
}

/** How much room a number is given. */
export interface NumberOptions {
	/** The most decimals of an exact decimal. */
	readonly maxDecimals: number;
	/** The most digits of a fraction's numerator, and of its denominator. */
	readonly maxFractionDigits: number;
	/** The most digits of an integer, and of a decimal before the point. */
	readonly maxDigits: number;
	/** The decimals of a rounded value, or its significant digits if it is below 1. */
	readonly decimals: number;
	/** Whether a double is a rounded result, or stands for the decimal that it is written as. */
	readonly float: 'approximate' | 'exact';
}

/** The room that a number has unless told otherwise. */
export const defaultNumberOptions: NumberOptions = {
	maxDecimals: 4,
	maxFractionDigits: 4,
	maxDigits: 9,
	decimals: 3,
	float: 'approximate'
};
