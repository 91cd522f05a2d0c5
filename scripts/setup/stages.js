import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { root, runTool } from './run.js';

/** @typedef {{ passed: number, failed: number }} Count */

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const visitReport = join(results, 'e2e.json');

/**
 * The checks, cheapest first, and beside them the build, which for the most part uses one core, as they do. All run even
 * if one fails, so that one run tells everything, but for the visits to a site that could not be built.
 * @returns {Promise<Count>}
 */
export async function runStages() {
	mkdirSync(results, { recursive: true });
	await runTool('svelte-kit', ['sync'], { quiet: true });
	const [build, checks] = await Promise.all([
		stage('build', () => single('vite', ['build', '--logLevel', 'warn'])),
		inTurn(
			() => stage('format', () => single('prettier', ['--check', '.', '--log-level', 'warn'])),
			() => stage('types', checkTypes),
			// A service worker's global scope is another one than a page's, so its types are checked apart.
			() =>
				stage('types of the service worker', () =>
					single('tsc', ['--noEmit', '-p', 'src/service-worker'])
				),
			() => stage('lint scripts', () => single('oxlint', [])),
			() => stage('lint components', () => single('eslint', ['.', '--max-warnings', '0'])),
			() => stage('unit', runUnitTests)
		)
	]);
	const visits =
		build.failed > 0 ? skip('e2e', 'the site could not be built') : await stage('e2e', runVisits);
	return [build, ...checks, visits].reduce((sum, count) => ({
		passed: sum.passed + count.passed,
		failed: sum.failed + count.failed
	}));
}

/** @returns {Promise<Count>} */
function checkTypes() {
	return single('svelte-check', ['--tsgo', '--fail-on-warnings', '--output', 'human']);
}

/** One after the other. @param {(() => Promise<Count>)[]} stages @returns {Promise<Count[]>} */
async function inTurn(...stages) {
	const counts = [];
	for (const run of stages) counts.push(await run());
	return counts;
}

/** @param {string} name @param {() => Promise<Count>} check @returns {Promise<Count>} */
async function stage(name, check) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	/** @type {Count} */
	let count;
	try {
		count = await check();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		count = { passed: 0, failed: 1 };
	}
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
	return count;
}

/** @param {string} name @param {string} reason @returns {Count} */
function skip(name, reason) {
	console.log(`\n── ${name}: not run, since ${reason}`);
	return { passed: 0, failed: 1 };
}

/** A tool that counts as one check. @param {Parameters<typeof runTool>[0]} tool @param {string[]} options @returns {Promise<Count>} */
async function single(tool, options) {
	const { passed } = await runTool(tool, options);
	return { passed: Number(passed), failed: Number(!passed) };
}

/** @returns {Promise<Count>} */
async function runUnitTests() {
	rmSync(unitReport, { force: true });
	const { passed } = await runTool('vitest', [
		'run',
		'--allowOnly=false',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${unitReport}`
	]);
	const report = readReport(unitReport);
	// A file that cannot be loaded has no tests to fail.
	const broken = report?.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.length === 0
	).length;
	return count(passed, report?.numPassedTests, (report?.numFailedTests ?? 0) + (broken ?? 0));
}

/** @returns {Promise<Count>} */
async function runVisits() {
	await ensureBrowser();
	rmSync(visitReport, { force: true });
	const { passed } = await runTool('playwright', ['test', '--reporter=dot,json'], {
		environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: visitReport }
	});
	const stats = readReport(visitReport)?.stats;
	return count(passed, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected);
}

/** A run that failed has at least one failure, also where its report names none. @param {boolean} isPassed @param {number} [passed] @param {number} [failed] @returns {Count} */
function count(isPassed, passed = 0, failed = 0) {
	return { passed, failed: isPassed ? failed : Math.max(failed, 1) };
}

/** @param {string} file */
function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
