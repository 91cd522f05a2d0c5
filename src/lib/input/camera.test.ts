import { expect, it, test } from 'vitest';
import { cameraProblemOf, closeCamera } from './camera';

test.each([
	['NotAllowedError', 'refused'],
	['NotFoundError', 'noCamera'],
	['NotReadableError', 'cameraFailed']
])('%s is told as “%s”', (name, problem) => {
	expect(cameraProblemOf(new DOMException('', name))).toBe(problem);
});

it('takes anything else for a camera that failed', () => {
	expect(cameraProblemOf('out of order')).toBe('cameraFailed');
});

it('lets go of every track', () => {
	const stopped: string[] = [];
	const tracks = ['video', 'depth'].map((kind) => ({ stop: () => stopped.push(kind) }));
	closeCamera({ getTracks: () => tracks });
	expect(stopped).toEqual(['video', 'depth']);
});
