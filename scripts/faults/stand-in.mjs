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
mkdirSync(`${out}/data`, { recursive: true });
put('404.html', 'no such page');
await setTimeout(Number(process.env.FAULT_WAIT ?? 0));
const corpus = readFileSync(process.env.PARALLAX_CORPUS);
put('corpus.txt', createHash('sha256').update(corpus).digest('hex'));
// What is made of the data files after the pages needs them.
for (const [name, list] of Object.entries(JSON.parse(corpus).collections)) put(`data/${name}.json`, JSON.stringify(list));
put('index.html', 'a new site');
