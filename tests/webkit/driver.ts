import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A browser driven over the WebDriver protocol: what these tests need of it. */
export interface Driver {
	open: (url: string) => Promise<void>;
	/** Runs a script in the page and gives what it returns. */
	ask: <T>(script: string) => Promise<T>;
	/** Asks until the answer is true. */
	until: (script: string) => Promise<void>;
	resize: (width: number) => Promise<void>;
	end: () => Promise<void>;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

/** A display that nobody sees; its number. */
async function screen(): Promise<{ display: string; server: ChildProcess | null }> {
	const here = process.env['DISPLAY'];
	if (here !== undefined && here !== '') return { display: here, server: null };
	const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const number = await new Promise<string>((resolve) => server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim())));
	return { display: `:${number}`, server };
}

/** Starts WebKitGTK's driver and a browser of it. */
export async function startWebKit(program: string): Promise<Driver> {
	const { display, server } = await screen();
	const port = await freePort();
	const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
	const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
	const call = async (method: string, path: string, body?: object): Promise<unknown> => {
		const headers = { 'content-type': 'application/json' };
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			headers,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 300)}`);
		return value;
	};
	const begin = async (): Promise<{ sessionId: string }> => {
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
		for (let tries = 0; ; tries += 1) {
			try {
				return (await call('POST', '/session', { capabilities })) as { sessionId: string };
			} catch (error) {
				if (tries > 50) throw error;
				await setTimeout(200);
			}
		}
	};
	const session = `/session/${(await begin()).sessionId}`;
	const ask = async <T>(script: string) => (await call('POST', `${session}/execute/sync`, { script: `return ${script}`, args: [] })) as T;
	return {
		open: async (url) => void (await call('POST', `${session}/url`, { url })),
		ask,
		until: async (script) => {
			for (let tries = 0; (await ask(script)) !== true; tries += 1) {
				if (tries > 100) throw new Error(`never true: ${script}`);
				await setTimeout(100);
			}
		},
		resize: async (width) => void (await call('POST', `${session}/window/rect`, { width, height: 900 })),
		end: async () => {
			await call('DELETE', session).catch(() => {});
			driver.kill();
			server?.kill();
		},
	};
}
