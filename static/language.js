// Sends a reader from the site's root to the first of their languages that the book is written in.
// It runs before anything else loads, so that the way in costs next to nothing.
{
	const written = ['en', 'zh'];
	const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
	location.replace(`${wanted.find((language) => written.includes(language)) ?? written[0]}/`);
}
