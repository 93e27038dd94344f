import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// What holds of one corpus only has a command of its own: `npm run test:corpus`.
		exclude: ['tests/this-corpus/**'],
		env: { TZ: 'UTC' },
		// The machines that run this are slow and shared: a limit that only a hang reaches.
		testTimeout: 30_000,
		// A fixture without its expected file fails; `vitest run -u` writes it, to be read as a diff.
		update: 'none',
	},
});
