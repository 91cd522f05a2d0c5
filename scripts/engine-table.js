/** Writes docs/engine.md from what the engine exports: `npm run docs:engine`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engineDocument } from './engine/table.js';

const path = fileURLToPath(new URL('../docs/engine.md', import.meta.url));
writeFileSync(path, await engineDocument());
console.log('docs/engine.md is up to date');
