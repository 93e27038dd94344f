/** `npm run preview`: serves dist/ and prints the address. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const out = process.env['PARALLAX_OUT'] ?? 'dist';
if (!existsSync(out)) {
	console.error(`There is no ${out}/ yet: run \`npm run build\` first.`);
	process.exit(1);
}
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_PREVIEW_BACKGROUND: '0' };
const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--outDir', out, ...process.argv.slice(2)], {
	stdio: 'inherit',
	env,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
	process.exitCode = code ?? 0;
});
