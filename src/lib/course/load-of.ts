import { readFolder } from './folder';

/** Loads a file of a lesson with one of the loaders by path. Throws a RangeError if it has none. */
export function loadOf<Module>(
	loaders: Readonly<Record<string, () => Promise<Module>>>,
	slug: string,
	name: string
): Promise<Module> {
	for (const [file, loader] of Object.entries(loaders)) {
		const folder = file.slice(0, file.lastIndexOf('/'));
		if (file === `${folder}/${name}` && readFolder(folder).slug === slug) return loader();
	}
	throw new RangeError(`There is no ${name} of a lesson "${slug}"`);
}
