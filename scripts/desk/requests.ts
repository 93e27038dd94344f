import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { DeskAct } from '../../src/desk/state.ts';
import { refusalOf } from './guard.ts';
import { Untouched } from './record-file.ts';
import type { DeskSession } from './session.ts';
import { DESK_POLICY, deskShell } from './shell.ts';

/** Characters of the largest act. */
const LARGEST = 1_000_000;

const Words = z.string().max(LARGEST);
const Act: z.ZodType<DeskAct> = z.discriminatedUnion('act', [
	z.strictObject({ act: z.literal('accept'), key: Words }),
	z.strictObject({ act: z.literal('change'), key: Words, values: z.record(z.string(), Words), accept: z.boolean() }),
	z.strictObject({ act: z.literal('lines'), key: Words, lines: Words, accept: z.boolean() }),
	z.strictObject({ act: z.literal('set-aside'), key: Words }),
	z.strictObject({
		act: z.literal('pass-over'),
		kind: z.enum(['quotation-mark', 'cue']),
		paragraph: z.number().int().positive(),
		words: Words,
		reason: Words,
	}),
	z.strictObject({ act: z.literal('add'), paragraph: z.number().int().positive(), lines: Words }),
	z.strictObject({ act: z.literal('undo') }),
]);
const Asked = z.strictObject({ article: z.string().max(200), hash: z.string().max(64), act: Act });

async function bodyOf(request: IncomingMessage): Promise<string | null> {
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of request as AsyncIterable<Buffer>) {
		size += piece.length;
		if (size > 4 * LARGEST) return null;
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	// The dev server allows other local origins to read its answers; not these.
	response.removeHeader('Access-Control-Allow-Origin');
	response.writeHead(status, {
		'Content-Type': `${type}; charset=utf-8`,
		'Cache-Control': 'no-store',
		'Content-Security-Policy': DESK_POLICY,
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
	});
	response.end(body);
}

/** Answers the requests of the desk. */
export class DeskRequests {
	readonly #session: DeskSession;
	readonly #base: string;
	readonly #token: string;
	readonly #waiting = new Set<ServerResponse>();

	constructor(session: DeskSession, base: string, token: string) {
		this.#session = session;
		this.#base = base;
		this.#token = token;
	}

	/** Tells every open page that a file of the content changed. */
	changed(): void {
		for (const one of this.#waiting) one.write('data: changed\n\n');
	}

	/** Answers one request; `path` is what follows `/desk/`. All end in a slash: Astro refuses the others before they come here. */
	async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
		const method = request.method ?? 'GET';
		const data = /^data(?:\/|$)/.test(path);
		const refused = refusalOf(
			{ method, headers: request.headers, from: request.socket.remoteAddress ?? '', forPage: !data || path === 'data/changes/' },
			this.#token,
		);
		if (refused !== null) send(response, 403, 'text/plain', refused);
		else if (path === 'data/changes/') this.#listen(response);
		else if (!data) this.#page(response, path);
		else await this.#data(request, response, path.slice('data/'.length).replace(/\/$/, ''), method);
	}

	#page(response: ServerResponse, path: string): void {
		const known = path === '' || /^[a-z0-9-]+\/$/.test(path);
		if (known) send(response, 200, 'text/html', deskShell(this.#base, this.#token));
		else send(response, 404, 'text/plain', 'The desk has no such page.');
	}

	#listen(response: ServerResponse): void {
		response.removeHeader('Access-Control-Allow-Origin');
		response.writeHead(200, {
			'Content-Type': 'text/event-stream',
			'Cache-Control': 'no-store',
			'Cross-Origin-Resource-Policy': 'same-origin',
		});
		response.write(': here\n\n');
		this.#waiting.add(response);
		response.on('close', () => this.#waiting.delete(response));
	}

	async #data(request: IncomingMessage, response: ServerResponse, path: string, method: string): Promise<void> {
		const json = (status: number, value: unknown) => send(response, status, 'application/json', JSON.stringify(value));
		try {
			if (method === 'GET' && path === 'articles') json(200, await this.#session.entries());
			else if (method === 'GET' && path.startsWith('articles/')) json(200, await this.#session.state(path.slice('articles/'.length)));
			else if (method === 'POST' && path === 'act') {
				const body = await bodyOf(request);
				const asked = Asked.safeParse(body === null ? null : parsed(body));
				if (!asked.success) json(400, { refused: 'Nothing is written: the request is none that the desk knows.', state: null });
				else {
					const { article, hash, act } = asked.data;
					const answer = await this.#session.act(article, hash, act);
					json('refused' in answer ? 409 : 200, answer);
				}
			} else send(response, 404, 'text/plain', 'The desk has no such data.');
		} catch (error) {
			if (!(error instanceof Untouched)) throw error;
			json(404, { refused: error.message, state: null });
		}
	}
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
