/** A category by its path below a course's own, as Moodle reads it; a slash in a name is written twice. */
export function categoryPath(category: readonly string[]): string {
	const names = category.map((name) => name.replaceAll('/', '//'));
	return ['$course$', 'top', ...names].join('/');
}
