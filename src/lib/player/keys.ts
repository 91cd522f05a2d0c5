/** What a key asks of a player; `help` is for whoever shows the list of keys. */
export type PlayerCommand =
	| 'next'
	| 'previous'
	| 'nextCoarse'
	| 'previousCoarse'
	| 'first'
	| 'last'
	| 'coarser'
	| 'finer'
	| 'toggle'
	| 'help';

/** The part of a KeyboardEvent that a command is read from. */
export type KeyPress = Readonly<
	Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>
>;

/** The verbs of a player that commands call. */
export type CommandedPlayer = Record<Exclude<PlayerCommand, 'help'> | 'pause', () => void>;

const plain: ReadonlyMap<string, PlayerCommand> = new Map([
	['ArrowRight', 'next'],
	['ArrowLeft', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	[' ', 'toggle']
]);

const shifted: ReadonlyMap<string, PlayerCommand> = new Map([
	['ArrowRight', 'nextCoarse'],
	['ArrowLeft', 'previousCoarse']
]);

const characters: ReadonlyMap<string, PlayerCommand> = new Map([
	['[', 'coarser'],
	[']', 'finer'],
	['?', 'help']
]);

const byHand: ReadonlySet<PlayerCommand> = new Set([
	'next',
	'previous',
	'nextCoarse',
	'previousCoarse'
]);

/** The command that a key press stands for, or null if it belongs to the page or the browser. */
export function playerKey({
	key,
	shiftKey,
	ctrlKey,
	altKey,
	metaKey
}: KeyPress): PlayerCommand | null {
	if (metaKey) return null;
	// Many layouts type brackets with AltGr, which arrives as Alt or as Ctrl+Alt.
	if (characters.has(key) && (altKey || !ctrlKey)) return characters.get(key) ?? null;
	// Alt+← and Ctrl+Home are the browser's.
	if (ctrlKey || altKey) return null;
	return (shiftKey ? shifted : plain).get(key) ?? null;
}

/** Does what a command says; a step by hand also stops the playing, which would run away from it. */
export function applyPlayerCommand(
	player: CommandedPlayer,
	command: Exclude<PlayerCommand, 'help'>
): void {
	if (byHand.has(command)) player.pause();
	player[command]();
}
