/**
 * Writes static/icons/, the site's icon as pictures for systems that install it: `node scripts/make-icons.js`. They are
 * made of static/icon.svg by a browser. Systems cut a maskable icon to a shape of their own, which leaves of it a circle
 * of four fifths at least; so there the ground fills the square and the drawing shrinks into the circle.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import { browserOptions, findBrowser } from './setup/browser.js';

const FOLDER = 'static/icons';
const SIZES = [192, 512];
const MASKABLE_SCALE = 0.8;

const svg = readFileSync('static/icon.svg', 'utf8');
const ground = /fill="(#[0-9a-f]+)"/.exec(svg)?.[1] ?? 'none';

/** @param {string} drawing @param {string} color behind it */
const page = (drawing, color) =>
	`<style>html{background:${color}}body{margin:0;display:grid;place-content:center;height:100vh}</style>${drawing}`;
/** @param {number} side in pixels */
const drawn = (side) => svg.replace('<svg ', `<svg width="${side}" height="${side}" `);

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserOptions });
for (const size of SIZES) {
	const view = await browser.newPage({ viewport: { width: size, height: size } });
	await view.setContent(page(drawn(size), 'transparent'));
	await view.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
	await view.setContent(page(drawn(size * MASKABLE_SCALE), ground));
	await view.screenshot({ path: `${FOLDER}/maskable-${size}.png` });
	await view.close();
}
await browser.close();
