/** The way in needs no scripts of the site's: `static/language.js` sends readers on. */
export const csr = false;
