import { defineConfig } from 'vitest/config';

/** The built site in WebKitGTK: `npm test` runs it after the build, where Debian's `webkit2gtk-driver` and `xvfb` are there. */
export default defineConfig({
	test: { include: ['tests/webkit/*.webkit.ts'], env: { TZ: 'UTC' }, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
