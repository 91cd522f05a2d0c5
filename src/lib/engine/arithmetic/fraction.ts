const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** The greatest common divisor of two integers that are not negative; that of 0 and 0 is 0. */
function commonDivisor(a: bigint, b: bigint): bigint {
	let [larger, smaller] = [a, b];
	while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
	return larger;
}

/** How many decimals are written to find those that repeat. */
const mostDecimals = 2000;

/** What a fraction is computed with: another, or an integer. */
type Operand = Fraction | bigint | number;

/** An exact fraction of two integers of any size, in lowest terms: s·n/d. Zero is 1·0/1. */
export class Fraction {
	/** The sign, −1 or 1. */
	readonly s: bigint;
	/** The numerator without its sign. */
	readonly n: bigint;
	/** The denominator, which is positive. */
	readonly d: bigint;

	/** The quotient of two integers. Throws a RangeError for a denominator of zero. */
	constructor(numerator: bigint, denominator = 1n) {
		if (denominator === 0n) throw new RangeError(`Fraction: ${numerator} divided by zero`);
		const [n, d] = [magnitude(numerator), magnitude(denominator)];
		const common = d === 1n ? 1n : commonDivisor(n, d);
		this.s = numerator !== 0n && numerator < 0n !== denominator < 0n ? -1n : 1n;
		this.n = n / common;
		this.d = d / common;
	}

	/** The sum with another. */
	add(other: Operand): Fraction {
		const { s, n, d } = Fraction.of(other);
		return new Fraction(this.s * this.n * d + s * n * this.d, this.d * d);
	}

	/** The difference to another. */
	sub(other: Operand): Fraction {
		return this.add(Fraction.of(other).neg());
	}

	/** The product with another. */
	mul(other: Operand): Fraction {
		const { s, n, d } = Fraction.of(other);
		return new Fraction(this.s * s * this.n * n, this.d * d);
	}

	/** The quotient by another. Throws a RangeError if that is zero. */
	div(other: Operand): Fraction {
		const { s, n, d } = Fraction.of(other);
		return new Fraction(this.s * s * this.n * d, this.d * n);
	}

	neg(): Fraction {
		return new Fraction(-this.s * this.n, this.d);
	}

	abs(): Fraction {
		return new Fraction(this.n, this.d);
	}

	/** The greatest integer that is not greater. */
	floor(): Fraction {
		const below = this.s < 0n ? this.d - 1n : 0n;
		return new Fraction(this.s * ((this.n + below) / this.d));
	}

	/** −1, 0 or 1, as this is less than, equal to or greater than another. */
	compare(other: Operand): number {
		const { s, n, d } = Fraction.of(other);
		const difference = this.s * this.n * d - s * n * this.d;
		return Number(difference > 0n) - Number(difference < 0n);
	}

	equals(other: Operand): boolean {
		return this.compare(other) === 0;
	}

	/** The fraction as people write it: `-3`, `1/9`. */
	toFraction(): string {
		const numerator = `${this.s * this.n}`;
		return this.d === 1n ? numerator : `${numerator}/${this.d}`;
	}

	/** The decimal, with what repeats for ever in brackets: `0.1(6)`; 15 places if that is too far away to be found. */
	toString(): string {
		const whole = `${this.s < 0n ? '-' : ''}${this.n / this.d}`;
		const seen = new Map<bigint, number>();
		let decimals = '';
		let rest = this.n % this.d;
		for (; rest !== 0n && !seen.has(rest) && seen.size < mostDecimals; rest %= this.d) {
			seen.set(rest, decimals.length);
			rest *= 10n;
			decimals += `${rest / this.d}`;
		}
		if (decimals === '') return whole;
		if (rest === 0n) return `${whole}.${decimals}`;
		const start = seen.get(rest);
		if (start === undefined) return `${whole}.${decimals.slice(0, 15)}`;
		return `${whole}.${decimals.slice(0, start)}(${decimals.slice(start)})`;
	}

	valueOf(): number {
		return Number(this.s * this.n) / Number(this.d);
	}

	/** Throws a RangeError for a number that is not an integer. */
	private static of(value: Operand): Fraction {
		return typeof value === 'object' ? value : new Fraction(BigInt(value));
	}
}
