/**
 * An integer from 0 to 2³² − 1 that a text stands for, the same on every machine: FNV-1a over its UTF-16 units
 * (http://www.isthe.com/chongo/tech/comp/fnv/), then the finaliser of MurmurHash3, so that texts that differ little
 * have numbers that differ much. No secret is kept by it.
 */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
