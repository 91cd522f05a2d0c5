/** What an action gives; null where the browser does not allow it, as in a frame without storage. */
export function ifAllowed<Result>(action: () => Result): Result | null {
	try {
		return action();
	} catch {
		return null;
	}
}
