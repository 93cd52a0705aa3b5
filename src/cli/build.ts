import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite(buildOptions())) ? 0 : 1;
