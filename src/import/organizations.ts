import { everyName } from '#check/content.ts';
import { countryNamed } from '#model/country-names.ts';
import { fold } from '#model/fold.ts';
import { DAC_CHANNEL_SCHEME, isIatiScheme } from '#formats/iati/codes.ts';
import type { DraftParty } from './draft.ts';
import type { ExistingContent } from './existing-content.ts';
import { recordKey } from './record-key.ts';

/** How a party was recognised. */
export type MatchedBy =
  'key' | 'identifier' | 'name' | 'country' | 'created' | 'namesake' | 'ambiguous' | 'nobody' | 'unnamed';

/** A party as a record names it. */
export interface ResolvedParty {
  readonly by: MatchedBy;
  readonly organization?: string;
  readonly country?: string;
  readonly name?: string;
}

/** An organisation that has no record yet. */
export interface NewOrganization {
  readonly key: string;
  names: DraftParty['names'];
  identifier: string | undefined;
  channel: string | undefined;
  type: string | undefined;
  website: string | undefined;
}

/** The organisations of the register and those that an import adds to it. */
export class Organizations {
  readonly created: NewOrganization[] = [];
  readonly #byIdentifier = new Map<string, string>();
  /** Keys of those that have the name; two may. */
  readonly #byName = new Map<string, Set<string>>();
  /** IATI identifiers of each record, in lower case, and those that it has by its code in the DAC’s lists. */
  readonly #identifiersOf = new Map<string, Set<string>>();
  readonly #channelsOf = new Map<string, Set<string>>();
  /** Identifiers that the file gives with the name. */
  readonly #heardAs = new Map<string, Set<string>>();
  readonly #keys: Set<string>;
  readonly #newByKey = new Map<string, NewOrganization>();
  readonly #heard = new Map<string, DraftParty['names']>();
  readonly #resolved = new Map<DraftParty, ResolvedParty>();

  constructor({ organizations, organizationTranslations, site }: ExistingContent) {
    this.#keys = new Set(organizations.map(({ role }) => role.key));
    for (const { role, legible } of organizations) {
      if (!legible) continue;
      const { identifiers } = legible.data;
      for (const { scheme, id } of identifiers) {
        if (isIatiScheme(scheme)) this.#identify(id, role.key);
        // IATI knows the bodies of the DAC’s lists by their codes there.
        if (scheme === DAC_CHANNEL_SCHEME) this.#identify(`XM-DAC-${id}`, role.key, this.#channelsOf);
      }
    }
    for (const { organization, identifier } of site?.iati?.organizationIdentifiers ?? []) {
      this.#identify(identifier, organization);
    }
    for (const file of [...organizations, ...organizationTranslations]) {
      for (const name of everyName(file)) this.#name(name, file.role.key);
    }
  }

  /** The party by its identifier, else by one of its names; one that nothing knows gets a record. */
  resolve(party: DraftParty): ResolvedParty {
    const resolved = this.#resolved.get(party) ?? this.#find(party);
    this.#resolved.set(party, resolved);
    return resolved;
  }

  /** Remembers the names that go with an identifier, for mentions that have the identifier alone. */
  hear({ identifier, names }: DraftParty): void {
    const name = identifier?.toLowerCase();
    if (name === undefined) return;
    if (names.length > 0 && !this.#heard.has(name)) this.#heard.set(name, names);
    for (const { text } of names) addTo(this.#heardAs, fold(text), name);
  }

  /** Everyone who was asked for, and who they are. */
  get resolved(): ReadonlyMap<DraftParty, ResolvedParty> {
    return this.#resolved;
  }

  #find(party: DraftParty): ResolvedParty {
    const { names, identifier, record, country } = party;
    const [first] = names;
    if (record !== undefined && this.#keys.has(record)) return { by: 'key', organization: record };
    if (party.isNamed === false && country !== undefined) return { by: 'country', country };
    if (first && party.hasNoRecord === true) {
      return { by: 'name', name: first.text, ...(country === undefined ? {} : { country }) };
    }
    const known = identifier === undefined ? undefined : this.#byIdentifier.get(identifier.toLowerCase());
    if (known !== undefined) {
      this.#learn(known, party);
      return { by: 'identifier', organization: known };
    }
    if (!first && identifier === undefined) return { by: 'unnamed' };
    // Before the names of records, so that a record made later does not change who was meant.
    const state = identifier === undefined ? countryNamedBy(names) : undefined;
    if (state !== undefined) return { by: 'country', country: state };
    if (identifier === undefined && first && NOBODY.has(fold(first.text))) {
      return { by: 'nobody', name: first.text };
    }
    const namesakes = [...new Set(names.flatMap(({ text }) => [...this.#ownersOf(text)]))];
    const owners =
      identifier === undefined ? namesakes : namesakes.filter((key) => !this.#isAnother(key, identifier));
    const [owner] = owners;
    const isSeveral = owners.length > 1 || (identifier === undefined && this.#isNameOfSeveral(names, owner));
    if (isSeveral && first) return { by: 'ambiguous', name: first.text };
    if (owner !== undefined) {
      if (identifier !== undefined) this.#identify(identifier, owner);
      this.#learn(owner, party);
      return { by: 'name', organization: owner };
    }
    return { by: namesakes.length > 0 ? 'namesake' : 'created', organization: this.#create(party) };
  }

  /** Whether the record is known by another identifier of the kind: what it is called does not make it the same. */
  #isAnother(key: string, identifier: string): boolean {
    const name = identifier.toLowerCase();
    const own = this.#identifiersOf.get(key);
    const channels = this.#channelsOf.get(key);
    if (own?.has(name) === true || channels?.has(name) === true) return false;
    return own !== undefined || (channels !== undefined && name.startsWith('xm-dac-'));
  }

  /** Whether the file gives the names, now or further on, to several organisations or to another than the record. */
  #isNameOfSeveral(names: DraftParty['names'], owner: string | undefined): boolean {
    const heard = names.flatMap(({ text }) => [...(this.#heardAs.get(fold(text)) ?? [])]);
    const meant = new Set(heard.map((identifier) => this.#byIdentifier.get(identifier) ?? identifier));
    return (
      meant.size > 1 ||
      (owner !== undefined && !meant.has(owner) && [...meant].some((name) => this.#isAnother(owner, name)))
    );
  }

  /** Keys of the records whose names include the text. */
  #ownersOf(text: string): ReadonlySet<string> {
    const found = this.#byName.get(fold(text));
    if (found) return found;
    // `United Nations Children’s Fund (UNICEF)` is who is named without the brackets.
    const bare = /^(.+?)\s*\((?:\p{Lu}[\p{L}\p{N}.&/-]{1,12})\)$/u.exec(text)?.[1];
    return (bare === undefined ? undefined : this.#byName.get(fold(bare))) ?? new Set();
  }

  #create({ names: given, identifier, channel, type, website, record }: DraftParty): string {
    const heard = this.#heard.get(identifier?.toLowerCase() ?? '') ?? [];
    const names = given.length > 0 ? given : heard;
    const title = names[0]?.text ?? identifier ?? '';
    const isTaken = (key: string): boolean => this.#keys.has(key);
    const key = record !== undefined && !isTaken(record) ? record : recordKey(title, isTaken);
    const made: NewOrganization = {
      key,
      names: names.length > 0 ? names : [{ text: title, language: '' }],
      identifier,
      channel,
      type,
      website,
    };
    this.created.push(made);
    this.#keys.add(key);
    this.#newByKey.set(key, made);
    for (const { text } of made.names) this.#name(text, key);
    if (identifier !== undefined) this.#identify(identifier, key);
    return key;
  }

  /** What a later mention adds to a record that this import makes. */
  #learn(key: string, { names, identifier, channel, type, website }: DraftParty): void {
    const made = this.#newByKey.get(key);
    if (!made) return;
    made.identifier ??= identifier;
    made.channel ??= channel;
    made.type ??= type;
    made.website ??= website;
    const added = names.filter(({ language }) => made.names.every((other) => other.language !== language));
    made.names = [...made.names, ...added];
    for (const { text } of added) this.#name(text, key);
  }

  #name(name: string, key: string): void {
    const folded = fold(name);
    if (folded === '') return;
    addTo(this.#byName, folded, key);
  }

  #identify(identifier: string, key: string, kind = this.#identifiersOf): void {
    const name = identifier.toLowerCase();
    addTo(kind, key, name);
    if (!this.#byIdentifier.has(name)) this.#byIdentifier.set(name, key);
  }
}

function addTo(sets: Map<string, Set<string>>, name: string, value: string): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value));
}

/** What publishers write where they name nobody. */
const NOBODY: ReadonlySet<string> = new Set([
  'unspecified',
  'not specified',
  'unknown',
  'none',
  'n a',
  'na',
  'sin especificar',
  'no especificado',
  'desconocido',
]);

/** A party that is named as a country is: `Mexico`. */
const countryNamedBy = (names: DraftParty['names']): string | undefined =>
  names.map(({ text }) => countryNamed(text)).find((code) => code !== undefined);
