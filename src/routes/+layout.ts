/** Every page is written when the site is built, and works on any static host. */
export const prerender = true;
export const trailingSlash = 'always';
