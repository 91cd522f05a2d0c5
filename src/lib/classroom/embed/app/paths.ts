/** What scenes use of `$app/paths`, from a page that lies three folders below the site: `en/embed/conv2d/`. */
const ROOT = '../../..';

/** The address of a file of the site that begins with a slash. */
export function asset(file: string): string {
	return ROOT + file;
}

/** The address of a route with its parameters filled in. */
export function resolve(route: string, params: Readonly<Record<string, string>> = {}): string {
	return ROOT + route.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => params[name]);
}
