// Preloaded into what a build starts: it ends with the build, even when that is killed -9 and can end nothing itself.
process.on('disconnect', () => process.exit(1));
// The channel to the build keeps nobody from ending.
process.channel?.unref();
