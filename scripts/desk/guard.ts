import type { IncomingHttpHeaders } from 'node:http';

/** What a request of the desk is judged by. */
export interface Asking {
	method: string;
	headers: IncomingHttpHeaders;
	/** Address of the machine that asks. */
	from: string;
	/** Whether it is for the empty page, which carries the token, or for words and acts, which need it. */
	forPage: boolean;
}

const HERE = /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/;
const LOCAL_HOST = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;

/** Why a request gets no answer from the desk; null where it gets one. Only pages of the desk itself, on this machine, may ask. */
export function refusalOf({ method, headers, from, forPage }: Asking, token: string): string | null {
	const { host = '', origin } = headers;
	if (!HERE.test(from)) return 'The desk answers only on the machine on which it runs.';
	if (!LOCAL_HOST.test(host)) return 'The desk answers only at an address of this machine.';
	if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return 'The desk answers only its own pages.';
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && !(forPage && site === 'none')) return 'The desk answers only its own pages.';
	if (forPage) return method === 'GET' || method === 'HEAD' ? null : 'A page is asked for by GET.';
	if (headers['x-desk-token'] !== token) return 'The desk was started anew, or the request is none of its page: load the page again.';
	if (method === 'POST' && !/^application\/json\b/.test(headers['content-type'] ?? '')) return 'An act is sent as JSON.';
	return null;
}
