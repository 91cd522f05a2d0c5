import type { MomentTable } from './moment-table';

/** What a player should do, said in terms of a table of moments and found by looking along it. */
export class PlayerModel {
	asked = { grain: '', index: 0 };
	playing = false;

	constructor(public table: MomentTable) {}

	get rank(): number {
		return Math.max(0, this.table.grains.indexOf(this.asked.grain));
	}

	get length(): number {
		return this.column(this.rank)[this.table.moments.length - 1] + 1;
	}

	get index(): number {
		return Math.min(this.asked.index, this.length - 1);
	}

	get moment(): number {
		return this.column(this.rank).lastIndexOf(this.index);
	}

	go(index: number): void {
		const inside = Math.max(0, Math.min(index, this.length - 1));
		this.asked = { grain: this.table.grains[this.rank], index: inside };
	}

	regrain(rank: number): void {
		if (rank < 0 || rank >= this.table.grains.length || rank === this.rank) return;
		const from = this.column(this.rank);
		const moment = rank < this.rank ? this.moment : from.indexOf(this.index);
		this.asked = { grain: this.table.grains[rank], index: this.column(rank)[moment] };
	}

	/** The first step beyond this one, in direction ±1, at the edge of its coarser step. */
	goToEdge(direction: 1 | -1): void {
		let index = this.index + direction;
		while (this.coarse(index) !== null && this.coarse(index) === this.coarse(index + direction)) {
			index += direction;
		}
		this.go(index);
	}

	play(): void {
		if (this.length === 1) return;
		if (this.index === this.length - 1) this.go(0);
		this.playing = true;
	}

	pause(): void {
		this.playing = false;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	restore(grain: string, index: number): void {
		this.asked = { grain, index };
		this.go(this.index);
		this.pause();
	}

	tick(): void {
		if (!this.playing) return;
		this.go(this.index + 1);
		this.playing = this.index < this.length - 1;
	}

	/** The coarser step that a step belongs to: null outside, and the same for all at the coarsest. */
	private coarse(index: number): number | null {
		const moment = this.column(this.rank).indexOf(index);
		if (moment < 0) return null;
		return this.rank === 0 ? 0 : this.column(this.rank - 1)[moment];
	}

	private column(rank: number): readonly number[] {
		return this.table.moments.map((row) => row[rank]);
	}
}
