import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHost } from '../../scripts/host/checks.ts';
import { staticServer } from '../../scripts/static-server.ts';
import { hostHeaders } from '../../src/indexes/host-headers.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-hosts-'));
const folder = join(root, 'dist');
const started: ChildProcess[] = [];
afterAll(() => {
	for (const child of started) child.kill();
	rmSync(root, { recursive: true, force: true });
});

/** A site of one file of each kind, with the headers that every site has. */
for (const [name, text] of [
	['404.html', 'no such page'],
	['index.html', `<!doctype html>front ${'x'.repeat(2000)}`],
	['topics/index.html', 'topics'],
	['_astro/page.AbCd1234.css', `/* ${'x'.repeat(2000)} */`],
	['_astro/page.AbCd1234.js', `// ${'x'.repeat(2000)}`],
	['_astro/serif.AbCd1234.woff2', 'not a font'],
	['search/entries.bin', 'bytes of the index'],
	['data/statements.json', JSON.stringify({ text: '“é”'.repeat(500) })],
	['data/parallax.jsonld', JSON.stringify({ text: '“é”'.repeat(500) })],
	['data/statements.csv', `a,b\r\n${'“é”,2\r\n'.repeat(300)}`],
	['timeline/overview.svg', `<svg xmlns="http://www.w3.org/2000/svg"><title>${'x'.repeat(2000)}</title></svg>`],
	['feed.xml', `<feed>${'x'.repeat(2000)}</feed>`],
	['site.webmanifest', '{"name":"x"}'],
	['icon-192.png', 'not a picture'],
] as const) {
	mkdirSync(join(folder, name, '..'), { recursive: true });
	writeFileSync(join(folder, name), text);
}
mkdirSync(join(root, 'under'));
symlinkSync(folder, join(root, 'under/parallax'), 'dir');

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** A recipe of deploy/ at a port of loopback, its site where this test has it. */
function recipe(file: string, port: number, base: string): string {
	return readFileSync(file, 'utf8')
		.replaceAll(/(listen |^:)8080/gm, (_, before: string) => `${before === ':' ? 'http://127.0.0.1:' : 'listen 127.0.0.1:'}${port}`)
		.replaceAll('/srv/parallax', base === '' ? folder : join(root, 'under'))
		.replaceAll(/(?<=error_page 404 |rewrite \* )\/404/g, `${base}/404`);
}

const HOSTS: Readonly<Record<string, (port: number, base: string) => [args: string[], env?: NodeJS.ProcessEnv]>> = {
	nginx: (port, base) => {
		const own = join(root, `nginx${port}`);
		mkdirSync(own);
		const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ');
		writeFileSync(
			join(own, 'nginx.conf'),
			`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${own}/pid; error_log ${own}/error.log; events {} http { access_log off; ${paths}\n${recipe('deploy/nginx.conf', port, base)} }`,
		);
		return [['-e', `${own}/error.log`, '-c', join(own, 'nginx.conf')]];
	},
	caddy: (port, base) => {
		const file = join(root, `Caddyfile${port}`);
		writeFileSync(file, `{\n\tadmin off\n}\n${recipe('deploy/Caddyfile', port, base)}`);
		return [['run', '--adapter', 'caddyfile', '--config', file], { HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root }];
	},
};

const isThere = (program: string) => spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

async function listening(port: number): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const answered = await fetch(`http://127.0.0.1:${port}/`).then(
			() => true,
			() => false,
		);
		if (answered) return;
		await setTimeout(100);
	}
}

describe.each(['', '/parallax'])('a site under the base "%s"', (base) => {
	beforeAll(() => writeFileSync(join(folder, '_headers'), hostHeaders(base)));
	test('is served as it should be by the preview', async () => {
		const server = staticServer({ folder, base });
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const { wrong, checked } = await checkHost({ origin, folder, base, headers: true, compresses: false });
		server.close();
		expect(wrong).toEqual([]);
		expect(checked).toBe(12);
	});

	// Debian's `nginx-light` and `caddy`; left out where they are not.
	test.each(Object.entries(HOSTS).map(([name, host]) => [name, host] as const))('is served as it should be by %s', async (name, host) => {
		if (!isThere(name)) {
			console.log(`There is no ${name} here: its recipe is not tried.`);
			return;
		}
		const port = await freePort();
		const [args, env] = host(port, base);
		started.push(spawn(name, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
		await listening(port);
		const { wrong } = await checkHost({ origin: `http://127.0.0.1:${port}`, folder, base, headers: true, compresses: true });
		expect(wrong).toEqual([]);
	});
});

test('what a host does wrong is said', async () => {
	writeFileSync(join(folder, '_headers'), hostHeaders('').replace('nosniff', 'sniff'));
	const server = staticServer({ folder, base: '' });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	writeFileSync(join(folder, '_headers'), hostHeaders(''));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const { wrong } = await checkHost({ origin, folder, base: '/nosuch', headers: true, compresses: true });
	expect(wrong).toContain('/nosuch/site.webmanifest: status 404, not 200');
	const here = await checkHost({ origin, folder, base: '', headers: true, compresses: true });
	server.close();
	expect(here.wrong).toContain('/data/statements.json: X-Content-Type-Options is "sniff", not "nosniff"');
	expect(here.wrong).toContain('/data/statements.json: not compressed');
});
