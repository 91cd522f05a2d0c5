import { en } from '$messages/en';
import { zh } from '$messages/zh';
import { expect } from 'vitest';
import type { Scene, SceneRun } from './scene';

/**
 * Expects that a step of a scene is told in both languages without a hole, and that a link brings it back. The step is
 * the one at `seed` of the grain, counted round.
 */
export function expectTold<
	Parameters extends object,
	Run extends SceneRun<Grain, Step>,
	Step,
	Grain extends string
>(
	scene: Scene<Parameters, Run, Step, Grain>,
	{ params, grain, seed }: { params: Parameters; grain: Grain; seed: number }
): void {
	const run = scene.run(params);
	const trace = run.timeline.find(({ id }) => id === grain)?.trace;
	if (!trace) throw new RangeError(`expectTold: the scene has no grain "${grain}"`);
	const index = seed % trace.length;
	for (const messages of [en, zh]) {
		const table = scene.table(trace.at(index), run, messages);
		const told = [scene.narrate(trace.at(index), run, messages), ...table.rows.flat()].join(' ');
		expect(told).not.toMatch(/undefined|NaN|null|\[object/);
	}
	const state = { params, grain, index, pinned: null };
	expect(scene.codec.decode(scene.codec.encode(state, null))).toEqual({ state, problems: [] });
}
