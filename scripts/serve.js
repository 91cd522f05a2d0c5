import './setup/require-node.js';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { buildFolder } from './setup/build.js';

/**
 * Serves the built site as a static host does. A port in use gives way to the next free one.
 * @param {{ directory?: string, base?: string, host?: string, port?: number }} [options] port 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve(options = {}) {
	const { directory = buildFolder, base = '/', host = '127.0.0.1', port = 4173 } = options;
	const prefix = `/${base.replaceAll(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');
	const server = createServer(answer(directory, prefix));
	const taken = await listen(server, host, port);
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
	return {
		url: `http://${name}:${taken}${prefix}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {string} directory
 * @param {string} prefix what stands before every path, without a slash at its end
 * @returns {import('node:http').RequestListener}
 */
function answer(directory, prefix) {
	const notFoundPage = join(directory, '404.html');
	/** @type {import('node:http').RequestListener} */
	const notFound = (_, response) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
	};
	const files = sirv(directory, {
		gzip: true,
		etag: true,
		onNoMatch: notFound,
		setHeaders(response, path) {
			const isImmutable = path.includes('/_app/immutable/');
			const caching = isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache';
			response.setHeader('Cache-Control', caching);
			response.setHeader('X-Content-Type-Options', 'nosniff');
		}
	});
	return (request, response) => {
		const [path, query] = (request.url ?? '/').split(/(?=\?)/);
		if (path !== prefix && !path.startsWith(`${prefix}/`)) return notFound(request, response);
		const inside = path.slice(prefix.length);
		// Relative addresses in a page count from its folder, so the slash at the end matters.
		if (!inside.endsWith('/') && existsSync(join(directory, decode(inside), 'index.html'))) {
			response.writeHead(308, { Location: `${path}/${query ?? ''}` });
			return response.end();
		}
		request.url = inside + (query ?? '');
		files(request, response);
	};
}

/** @param {string} path */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** @param {import('node:http').Server} server @param {string} host @param {number} port @returns {Promise<number>} the port it got */
function listen(server, host, port) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, host, port + 1));
			else reject(error);
		});
		server.listen(port, host, () => {
			server.removeAllListeners('error');
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** Serves until it is interrupted, as the command line asks. */
export async function serveFromCommandLine() {
	const { values } = parseArgs({
		options: {
			base: { type: 'string', default: '/' },
			host: { type: 'string', default: '127.0.0.1' },
			port: { type: 'string', default: process.env.PORT ?? '4173' }
		}
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`--port must be a whole number up to 65535, not "${values.port}"`);
	if (!existsSync(join(buildFolder, 'index.html')))
		throw new Error('There is no built site yet; `npm run build` makes it.');
	const { url } = await serve({ base: values.base, host: values.host, port });
	console.log(`Receptive is at ${url}  (stop with Ctrl+C)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	serveFromCommandLine().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
