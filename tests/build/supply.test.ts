import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
	version: string;
	integrity?: string;
	resolved?: string;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { allowScripts, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	allowScripts: Record<string, boolean>;
	optionalDependencies: Record<string, string>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('what is installed', () => {
	test('is pinned by checksum, each package, and names no registry', () => {
		expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
		expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
	});

	test('is whole: of each package for another platform the lock has an entry', () => {
		const known = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
		const missing = packages.flatMap(([, one]) => Object.keys(one.optionalDependencies ?? {}).filter((name) => !known.has(name)));
		expect(missing).toEqual([]);
	});

	test('runs no script of its own', () => {
		expect(Object.values(allowScripts)).not.toContain(true);
		const scripts = packages
			.filter(([, { hasInstallScript }]) => hasInstallScript === true)
			.map(([path]) => path.replace(/^.*node_modules\//, ''));
		for (const name of new Set(scripts)) expect(allowScripts, name).toHaveProperty(name.startsWith('fsevents') ? 'esbuild' : name, false);
	});

	test('brings the one Node that the commands run on, the same for each platform', () => {
		expect(Object.keys(optionalDependencies).every((name) => /^node-(?:linux|win)-(?:x64|arm64)$/.test(name))).toBe(true);
		expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
		for (const [name, version] of Object.entries(optionalDependencies))
			expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
	});
});

test('an older Node is told what it needs, in one sentence, whatever the command', () => {
	const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require('./scripts/node-version.cjs');";
	const { status, stderr } = spawnSync(process.execPath, ['-e', old], { encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr).toMatch(/^Parallax runs on Node 24 and found 20\.20\.2\. `npm ci` installs the right one .*\n$/);
});
