// Loaded before every command, in a form that any Node reads: says in one sentence what is missing where the Node that npm installs is not there, or a package.
const { existsSync, readFileSync } = require('node:fs');

const LEAST = 24;
if (Number(process.versions.node.split('.')[0]) < LEAST) {
	console.error(
		`Parallax runs on Node ${LEAST} and found ${process.versions.node}. \`npm ci\` installs the right one beside the project, on Linux and Windows, ` +
			'unless it leaves out optional packages (`npm ci --include=optional`); elsewhere start the command with a newer Node.',
	);
	process.exit(1);
}
// npm starts a command in the folder of its package.json.
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
for (const [name, wanted] of Object.entries(read('package.json')?.dependencies ?? {})) {
	const found = read(`node_modules/${name}/package.json`)?.version;
	if (found === wanted) continue;
	console.error(
		`node_modules holds ${found === undefined ? `no ${name}` : `${name} ${found}`}, package.json asks for ${wanted}: run \`npm ci\`.`,
	);
	process.exit(1);
}
