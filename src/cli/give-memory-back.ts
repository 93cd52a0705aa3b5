// What Vite bundles with holds on to some 200 MB throughout a build unless it is told to give back at once what it is
// done with. It reads this when it is loaded: this file is imported before it.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
