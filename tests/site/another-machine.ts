import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a command (`node --import`), it makes the day another one, of another year and month, and the machine
 * one of a single core.
 */
const later = 200 * 24 * 3600 * 1000;
const today = Date.now;
Date.now = () => today() + later;
globalThis.Date = new Proxy(Date, {
  construct: (constructor, given: []): object =>
    given.length === 0 ? new constructor(constructor.now()) : new constructor(...given),
});

const [core] = os.cpus();
os.availableParallelism = () => 1;
os.cpus = () => (core ? [core] : []);
syncBuiltinESMExports();
