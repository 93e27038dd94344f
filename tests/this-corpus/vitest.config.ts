import { defineConfig } from 'vitest/config';

/** What holds of the corpus in `content/`, or in `PARALLAX_CONTENT`, and of no other: run by `npm run test:corpus`. */
export default defineConfig({
	test: { include: ['tests/this-corpus/*.test.ts'], env: { TZ: 'UTC' }, testTimeout: 30_000, passWithNoTests: false },
});
