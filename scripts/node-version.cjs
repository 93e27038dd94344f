// Loaded before every command, in a form that any Node reads: says in one sentence what is missing where the Node that npm installs is not there.
const LEAST = 24;
if (Number(process.versions.node.split('.')[0]) < LEAST) {
	console.error(
		`Parallax runs on Node ${LEAST} and found ${process.versions.node}. \`npm ci\` installs the right one beside the project: ` +
			'run it with install scripts allowed (`npm ci --ignore-scripts=false`; npm 12 asks for `npm approve-scripts node`), or start the command with a newer Node.',
	);
	process.exit(1);
}
