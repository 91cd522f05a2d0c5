import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lessonCheck } from './scripts/build/lesson-check.js';
import { texModules } from './scripts/build/tex-modules.js';

export default defineConfig({
	plugins: [lessonCheck(), texModules(), sveltekit()],
	server: { fs: { allow: ['lessons', 'messages'] } },
	test: {
		include: ['{src,lessons,messages,scripts}/**/*.test.{ts,js}'],
		environment: 'node',
		reporters: process.env.CI ? ['default'] : ['default']
	}
});
