import { expect, test } from 'vitest';
import { type Asking, refusalOf } from '../../scripts/desk/guard.ts';

const TOKEN = 'a-token';
const asking = (headers: Asking['headers'], more: Partial<Asking> = {}): Asking => ({
	method: 'POST',
	from: '127.0.0.1',
	forPage: false,
	...more,
	headers: {
		host: 'localhost:4321',
		origin: 'http://localhost:4321',
		'sec-fetch-site': 'same-origin',
		'content-type': 'application/json',
		'x-desk-token': TOKEN,
		...headers,
	},
});

test('the desk answers its own page', () => {
	expect(refusalOf(asking({}), TOKEN)).toBeNull();
	expect(refusalOf(asking({ origin: undefined }, { method: 'GET' }), TOKEN)).toBeNull();
	expect(
		refusalOf(asking({ origin: undefined, 'sec-fetch-site': 'none', 'x-desk-token': undefined }, { method: 'GET', forPage: true }), TOKEN),
	).toBeNull();
});

test.each<[string, Asking]>([
	['another local origin', asking({ origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' })],
	['another origin that sends no other sign', asking({ origin: 'https://elsewhere.example', 'sec-fetch-site': undefined })],
	['no origin of a page', asking({ origin: 'null' })],
	['another site without an origin', asking({ origin: undefined, 'sec-fetch-site': 'cross-site' })],
	['no token', asking({ 'x-desk-token': undefined })],
	['a token of another run', asking({ 'x-desk-token': 'another' })],
	['a form', asking({ 'content-type': 'text/plain' })],
	['a name that leads to this machine', asking({ host: 'rebound.example', origin: 'http://rebound.example' })],
	['another machine', asking({}, { from: '192.168.0.7' })],
	['a page that another site asks for', asking({ 'sec-fetch-site': 'cross-site', origin: undefined }, { forPage: true, method: 'GET' })],
	['a page that is sent to', asking({}, { forPage: true })],
])('and refuses %s', (_name, one) => {
	expect(refusalOf(one, TOKEN)).not.toBeNull();
});
