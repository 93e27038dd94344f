/** `npm run check:host -- https://example.org [--base /name] [--out dist] [--no-headers] [--no-compression]`: whether a host serves the built site as it should. */
import { parseArgs } from 'node:util';
import { checkHost } from './host/checks.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	allowNegative: true,
	options: {
		base: { type: 'string', default: process.env['BASE'] ?? '' },
		out: { type: 'string', default: process.env['PARALLAX_OUT'] ?? 'dist' },
		headers: { type: 'boolean', default: true },
		compression: { type: 'boolean', default: true },
	},
});
const [origin] = positionals;
if (origin === undefined) {
	console.error('Name the origin to check: `npm run check:host -- https://example.org`.');
	process.exit(1);
}
const { wrong, checked } = await checkHost({
	origin: origin.replace(/\/+$/, ''),
	folder: values.out.replace(/\/+$/, ''),
	base: values.base.replace(/\/+$/, ''),
	headers: values.headers,
	compresses: values.compression,
});
for (const sentence of wrong) console.error(sentence);
console.log(`${checked} kinds of file, pages without their slash and what is not there: ${wrong.length} wrong.`);
process.exitCode = wrong.length > 0 ? 1 : 0;
