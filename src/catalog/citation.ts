/** What to write to cite one thing; all values are finished. */
export interface Citation {
  /** Label in the files, and their name. */
  readonly id: string;
  /** HTML with nothing but italics. */
  readonly apa: string;
  readonly chicago: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** How to cite a record, and the document that it describes where it describes one. */
export interface RecordCitation {
  readonly record: Citation;
  readonly document?: Citation;
  /** Where the record stays, and the language of that page where it is not this one’s. */
  readonly permalink: string;
  readonly permalinkLanguage?: string;
  /** The day and the commit of what is cited, where git knows them. */
  readonly version?: string;
  /** For reference managers: what the page is about, as an OpenURL context object (COinS). */
  readonly contextObject: string;
}
