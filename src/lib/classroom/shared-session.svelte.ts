import { messageOf, readDated } from './session-message';
import type { Message } from './session-message';
import { newer, reduce } from './session';
import type { Dated, Session, SessionEvent } from './session';

/** How the windows of one presentation hear each other: a BroadcastChannel, or what a test has in its place. */
export interface Channel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	close(): void;
}

interface Options {
	/** The name of this window, which no other window of the presentation has. */
	readonly name: string;
	/** How many stops there are. */
	readonly stops: number;
	/** The presentation as it begins here, if nothing is kept and no other window is open. */
	readonly start: Session;
	/** Null where the browser has none. */
	readonly channel: Channel | null;
	/** What the window kept before it was reloaded; null for nothing. */
	readonly kept: string | null;
	/** Keeps the presentation for the next time that this window is loaded. */
	readonly keep: (text: string) => void;
}

/** A presentation that several windows show: each change goes to all of them, and who comes late is told. */
export class SharedSession {
	readonly #options: Options;
	#dated: Dated;
	/** Whether another window is known to be open. */
	#isPaired = $state(false);

	constructor(options: Options) {
		this.#options = options;
		const { name, start, channel, kept } = options;
		const first = { session: start, revision: 0, by: name };
		const last = kept === null ? null : readDated(kept);
		this.#dated = $state.raw(this.#fitting(last ?? first));
		channel?.addEventListener('message', ({ data }) => this.#hear(data));
		this.#say({ kind: 'hello' });
	}

	get session(): Session {
		return this.#dated.session;
	}

	get isPaired(): boolean {
		return this.#isPaired;
	}

	/** Lets something happen, here and in all other windows. */
	change(event: SessionEvent): void {
		const session = reduce(this.session, event, this.#options.stops);
		if (session === this.session) return;
		this.#take({ session, revision: this.#dated.revision + 1, by: this.#options.name });
		this.#tell();
	}

	/** Takes leave of the other windows. */
	close(): void {
		this.#say({ kind: 'bye' });
		this.#options.channel?.close();
	}

	#hear(data: unknown): void {
		const message = messageOf(data);
		if (message === null) return;
		this.#isPaired = message.kind !== 'bye';
		if (message.kind === 'hello') this.#tell();
		if (message.kind !== 'state') return;
		const mine = this.#dated;
		const known = newer(mine, this.#fitting(message.dated));
		if (known !== mine) this.#take(known);
		// Two that changed something at once, and one that was reloaded and kept more, tell each other.
		else if (message.dated.revision < mine.revision) this.#tell();
	}

	/** A presentation with more stops than this window knows of stands at the last that it knows. */
	#fitting(dated: Dated): Dated {
		const last = this.#options.stops - 1;
		if (dated.session.stop <= last) return dated;
		return { ...dated, session: { ...dated.session, stop: last, scene: null } };
	}

	#take(dated: Dated): void {
		this.#dated = dated;
		this.#options.keep(JSON.stringify(dated));
	}

	#tell(): void {
		this.#say({ kind: 'state', dated: this.#dated });
	}

	#say(message: Message): void {
		try {
			this.#options.channel?.postMessage(message);
		} catch {
			// A channel that is closed has nobody who listens.
		}
	}
}
