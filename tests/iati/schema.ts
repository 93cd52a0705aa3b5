import { validateXML } from 'xmllint-wasm';
import { readOwners } from './owners.ts';

const common = ['iati-common.xsd', 'xml.xsd'];

const schemaFile = (fileName: string) => ({ fileName, contents: readOwners(`schemas-2.03/${fileName}`) });

/** What the official schema has against the document. */
export async function schemaErrors(xml: string, kind: 'activities' | 'organisations'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: `${kind}.xml`, contents: xml },
    schema: [schemaFile(`iati-${kind}-schema.xsd`)],
    preload: common.map(schemaFile),
    maxMemoryPages: 16384,
  });
  return errors.map(({ message, rawMessage }) => message || rawMessage);
}
