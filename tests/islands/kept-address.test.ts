import { beforeEach, expect, test, vi } from 'vitest';
import { KeptAddress } from '../../src/islands/search/kept-address.ts';

/** The history of a browser's window: its addresses, and the state of the one that is shown. */
let steps: string[] = [];
const history = {
	state: null as unknown,
	pushState(state: unknown, _: string, address: string) {
		this.state = state;
		steps.push(address);
	},
	replaceState(state: unknown, _: string, address: string) {
		this.state = state;
		steps[steps.length - 1] = address;
	},
};

beforeEach(() => {
	steps = ['start'];
	history.state = null;
	vi.useFakeTimers();
	vi.stubGlobal('history', history);
	vi.stubGlobal('window', globalThis);
});

const rest = () => vi.advanceTimersByTime(300);

test('nothing is written while typing goes on, and one step for the whole stretch', () => {
	const kept = new KeptAddress();
	kept.typed('p');
	kept.typed('pe');
	expect(steps).toEqual(['start']);
	rest();
	expect(steps).toEqual(['start', 'pe']);
	kept.typed('pes');
	rest();
	expect(steps).toEqual(['start', 'pes']);
});

test('what waits is written before the page is left, and not again after', () => {
	const kept = new KeptAddress();
	kept.typed('pe');
	kept.write();
	rest();
	kept.write();
	expect(steps).toEqual(['start', 'pe']);
});

test('each other change is a step of its own, after what was typed before it', () => {
	const kept = new KeptAddress();
	kept.typed('pe');
	kept.push('pe&side=north');
	kept.push('pe');
	rest();
	expect(steps).toEqual(['start', 'pe', 'pe&side=north', 'pe']);
	kept.typed('pes');
	rest();
	expect(steps).toEqual(['start', 'pe', 'pe&side=north', 'pe', 'pes']);
});

test('a stretch of typing ends where it is settled: the next letter begins another step', () => {
	const kept = new KeptAddress();
	kept.typed('pe');
	kept.settle('peskov');
	expect(steps).toEqual(['start', 'peskov']);
	kept.typed('peskov s');
	rest();
	expect(steps).toEqual(['start', 'peskov', 'peskov s']);
});

test('what waits is let go where the browser itself changed the address', () => {
	const kept = new KeptAddress();
	kept.typed('pe');
	kept.forget();
	rest();
	expect(steps).toEqual(['start']);
});
