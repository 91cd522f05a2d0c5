import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.js';

/** The shell, which draws no window, opens pages in about half the time of the browser that it is made from. */
const commands = [
	'chromium-headless-shell',
	'chromium',
	'google-chrome',
	'google-chrome-stable',
	'chromium-browser',
	'chrome'
];
const places = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	...(process.env.PATH ?? '').split(delimiter)
];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Options of every browser we start: works as root and without a GPU, and asks no other host for anything. */
export const browserOptions = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * The path of a Chromium of this machine: the one that CHROMIUM_PATH names, else a usual one.
 * @returns {string | undefined} undefined if there is none outside of Playwright
 */
export function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
		return named;
	}
	const candidates = commands.flatMap((command) => places.map((place) => join(place, command)));
	return [...candidates, ...applications].find((path) => existsSync(path) && starts(path));
}

/** Some systems put a script there that only says how to install the browser. @param {string} path */
function starts(path) {
	if (process.platform === 'win32') return true; // there, asking for the version opens a window
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Makes sure that there is a browser to test with. Throws if none can be had. */
export async function ensureBrowser() {
	if (findBrowser() || (await hasPlaywrightBrowser())) return;
	if (isDebian() && process.getuid?.() === 0) {
		console.log('Installing Chromium from Debian …');
		const environment = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update'], { quiet: true, environment });
		// Older Debians have no package of the shell.
		for (const name of ['chromium-headless-shell', 'chromium']) {
			const options = ['install', '-y', '--no-install-recommends', name];
			await run('apt-get', options, { quiet: true, environment });
			if (findBrowser()) return;
		}
	}
	console.log('Installing Chromium for Playwright …');
	await runTool('playwright', ['install', 'chromium'], { quiet: true });
	if (!(await hasPlaywrightBrowser()))
		throw new Error('No Chromium was found or could be installed; set CHROMIUM_PATH to one.');
}

async function hasPlaywrightBrowser() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

function isDebian() {
	const release = '/etc/os-release';
	return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
