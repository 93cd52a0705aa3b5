import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { verifyMessages } from '#i18n/editor/verify-messages.ts';
import { outDir } from '#integrations/environment.ts';
import { readSums, SUMS, type Sums, sumsIn } from '#integrations/output/sums.ts';
import { progress } from '#integrations/progress/progress.ts';
import { type CopyFaults, sumsAt, verifyAddress, verifyFolder } from '#integrations/verify-copy.ts';
import { commandLine, refuse } from './command-line.ts';

const { values, positionals, lang } = commandLine(
  { sums: { type: 'string' } },
  (language) => verifyMessages(language).help,
);
const messages = verifyMessages(lang);
progress.speak(lang);
const [copy = outDir, more] = positionals;
if (more !== undefined) refuse(messages.oneCopy(more));

const address = /^https?:\/\//.test(copy) ? new URL(copy.endsWith('/') ? copy : `${copy}/`) : undefined;
const sums = await listOfFiles();
if (sums.size === 0) refuse(messages.emptyList);
const faults = await compare(sums);
console.log(inWords(faults));
const isSame = faults.differing.length + faults.missing.length + faults.more.length === 0;
process.exitCode = isSame ? 0 : 1;

/** The list to compare with: the one asked for, that of the site built here, or else the copy’s own. */
async function listOfFiles(): Promise<Sums> {
  if (values.sums !== undefined) return readSums(given(values.sums));
  const built = sumsIn(outDir);
  if (built) return built;
  console.log(messages.ownList);
  if (!address) return sumsIn(resolve(copy)) ?? refuse(messages.noList(`${copy}/${SUMS}`));
  return readSums(
    await sumsAt(address).catch((error: unknown) =>
      refuse(messages.noList(error instanceof Error ? error.message : String(error))),
    ),
  );
}

function given(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(messages.noList(file));
  }
}

async function compare(list: Sums): Promise<CopyFaults> {
  if (!address) return verifyFolder(resolve(copy), list);
  const step = progress.step('verified', list.size);
  const found = await verifyAddress(address, list, () => step.tick());
  step.done();
  return found;
}

function inWords({ same, differing, missing, more: others, unasked }: CopyFaults): string {
  const lines = [
    ...differing.map((path) => messages.differs(path)),
    ...missing.map(([path, answer]) => messages.missing(path, answer)),
    ...others.map((path) => messages.more(path)),
  ];
  const place = address?.href ?? (relative('.', resolve(copy)) || '.');
  return [
    ...lines,
    messages.summary(place, same, differing.length, missing.length, others.length),
    ...(unasked > 0 ? [messages.unasked(unasked)] : []),
  ].join('\n');
}
