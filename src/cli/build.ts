import './give-memory-back.ts';
import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { toldOfSystem } from './told-of-system.ts';

const options = buildOptions();
process.exitCode = (await toldOfSystem(options.language, () => buildSite(options))) ? 0 : 1;
