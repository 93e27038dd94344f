import tseslint from 'typescript-eslint';

/** Rules that need types, for TypeScript only; Biome does the rest. */
export default tseslint.config(
	{ ignores: ['dist*/**', '.astro/**', 'node_modules/**', 'test-results/**', '**/*.d.ts', '**/*.js', '**/*.mjs'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommendedTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: { '@typescript-eslint/no-explicit-any': 'error', '@typescript-eslint/switch-exhaustiveness-check': 'off' },
	},
);
