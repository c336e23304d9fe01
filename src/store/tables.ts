import type { Kysely } from 'kysely';

/** Tables of a case's database. Days are civil dates as text; `body` is JSON whole. */
export interface Tables {
  migration: { version: number; name: string };
  capture: CaptureRow;
  reading: ReadingRow;
  passage: PassageRow;
  claim: ClaimRow;
  print: PrintRow;
  copy: CopyRow;
  incident: IncidentRow;
  incident_claim: { claim: string; incident: string };
}

/** A capture that is dealt with: read, a copy of one that was read, or failed. */
export interface CaptureRow {
  /** Line of the journal. */
  n: number;
  id: string;
  digest: string;
  /** JSON of the capture. */
  body: string;
  /** JSON of why it could not be read; null where it was. */
  failure: string | null;
}

/** What was read from the bytes of one digest. */
export interface ReadingRow {
  id: string;
  digest: string;
  /** Line of the journal of the first capture of these bytes. */
  n: number;
  title: string | null;
  outlet: string | null;
  published: string | null;
  body: string;
}

/** A stretch of a reading's text that is searched as one; offsets in UTF-16 code units. */
export interface PassageRow {
  reading: string;
  start_at: number;
  end_at: number;
  /** Postgres `tsvector`. */
  words: string;
}

/** A claim, with what claims are asked by beside its JSON. */
export interface ClaimRow {
  id: string;
  reading: string;
  /** Order among the claims of the reading, from 0. */
  position: number;
  type: string;
  mode: string | null;
  modality: string;
  /** Folded. */
  outlet: string | null;
  place: string | null;
  /** The place's name and the words that name it, folded. */
  place_names: string;
  from_day: string | null;
  to_day: string | null;
  /** Where its quotation stands in the text. */
  quote_start: number;
  quote_end: number;
  words: string;
  body: string;
}

/** What a reading is compared by with others, and what it says of where it was taken from; both JSON. */
export interface PrintRow {
  reading: string;
  fingerprint: string;
  lineage: string;
}

/** Two readings that are one text in whole or in part; `body` is JSON of the link. */
export interface CopyRow {
  original: string;
  copy: string;
  body: string;
}

/** An incident, with what incidents are asked by beside its JSON. */
export interface IncidentRow {
  id: string;
  /** Hash of all that it was worked out from: where that changes, it is worked out again. */
  basis: string;
  type: string;
  /** Standing of "it happened". */
  standing: string;
  /** Gazetteer id. */
  place: string | null;
  /** Folded. */
  place_names: string;
  from_day: string | null;
  to_day: string | null;
  /** How many reports tell of it. */
  reports: number;
  body: string;
}

/** The query builder, pointed at the case's schema. */
export type Db = Kysely<Tables>;
