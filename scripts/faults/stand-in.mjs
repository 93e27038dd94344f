// Stands in for Astro in faults that are not about Astro: a site of three files in no time, or one of the ways to fail.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const out = process.argv[process.argv.indexOf('--outDir') + 1];
const how = process.env.FAULT_ASTRO ?? 'builds';
const put = (name, text) => writeFileSync(`${out}/${name}`, text);

console.log('stand-in begins');
if (how === 'fails') {
	console.error('The stand-in for Astro fails.');
	process.exit(1);
}
if (how === 'killed') process.kill(process.pid, 'SIGKILL');
if (how === 'nothing') process.exit(0);
mkdirSync(out, { recursive: true });
put('404.html', 'no such page');
await setTimeout(Number(process.env.FAULT_WAIT ?? 0));
put('corpus.txt', createHash('sha256').update(readFileSync(process.env.PARALLAX_CORPUS)).digest('hex'));
put('index.html', 'a new site');
