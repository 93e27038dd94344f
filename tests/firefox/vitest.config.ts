import { defineConfig } from 'vitest/config';

/** The built site in Firefox: `npm test` runs it after the build, where there is a Firefox. */
export default defineConfig({
	test: { include: ['tests/firefox/*.firefox.ts'], env: { TZ: 'UTC' }, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
