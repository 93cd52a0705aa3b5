export async function measureExplorer(_options: unknown) { return {}; }
