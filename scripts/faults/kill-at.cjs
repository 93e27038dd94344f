// Preloaded by a fault: the build is killed -9 before its n-th renaming (`FAULT_KILL=2`), or after the last (`FAULT_KILL=after`).
const promises = require('node:fs/promises');
const { syncBuiltinESMExports } = require('node:module');

const at = process.env.FAULT_KILL;
if (at !== undefined && process.argv[1]?.endsWith('scripts/build.ts')) {
	const { rename } = promises;
	let count = 0;
	promises.rename = async (from, to) => {
		count += 1;
		if (String(count) === at) process.kill(process.pid, 'SIGKILL');
		await rename(from, to);
		if (at === 'after' && String(from).endsWith('.next')) process.kill(process.pid, 'SIGKILL');
	};
	syncBuiltinESMExports();
}
