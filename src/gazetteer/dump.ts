/** What a file of a GeoNames dump tells: places, names of places in other languages, or codes of divisions. */
export type DumpKind = 'places' | 'names' | 'divisions';

/** One row of a GeoNames dump. Ids are `geonames:` and the number. */
export type DumpRow =
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly name: string;
      readonly ascii: string;
      readonly alternates: readonly string[];
      readonly lat: number;
      readonly lon: number;
      readonly feature: string;
      readonly country: string;
      readonly population: number;
      /** Codes of the divisions it lies in, innermost first: `US.LA.009`, `US.LA`. */
      readonly within: readonly string[];
      /** Its own code where it is a division. */
      readonly divisionCode: string | null;
      /** False for features no report is placed by: wells, farms, spurs. */
      readonly wanted: boolean;
    }
  | { readonly kind: 'name'; readonly of: string; readonly text: string; readonly preferred: boolean }
  | { readonly kind: 'division'; readonly code: string; readonly id: string };

/** What kind of file a line is from; null where it is from none. */
export function dumpKindOf(line: string): DumpKind | null {
  const cells = line.split('\t');
  if (cells.length === 19) return 'places';
  if (cells.length === 4 && /^[A-Z]{2}\.[^.]+/.test(cells[0]) && /^\d+$/.test(cells[3])) return 'divisions';
  return cells.length >= 4 && cells.length <= 10 && /^\d+$/.test(cells[0]) && /^\d+$/.test(cells[1]) ? 'names' : null;
}

/** A line read; where it cannot be, why in a few words. */
export function readDumpRow(line: string, kind: DumpKind): DumpRow | string {
  const cells = line.split('\t');
  if (kind === 'places') return placeOf(cells);
  if (kind === 'divisions') return divisionOf(cells);
  return nameOf(cells);
}

function divisionOf(cells: readonly string[]): DumpRow | string {
  if (cells.length < 4) return `${cells.length} columns instead of 4`;
  return /^\d+$/.test(cells[3])
    ? { kind: 'division', code: cells[0], id: `geonames:${cells[3]}` }
    : 'no GeoNames number';
}

function nameOf(cells: readonly string[]): DumpRow | string {
  if (cells.length < 4) return `${cells.length} columns instead of 4 to 10`;
  if (!/^\d+$/.test(cells[1])) return 'no GeoNames number';
  // Links, postal codes, airport codes and names nobody uses any more but historians are no names in a report.
  const kind = cells[2];
  const text = /^(?:link|post|iata|icao|faac|wkdt|unlc|phon|piny|tcid|abbr)$/.test(kind) ? '' : cells[3];
  return { kind: 'name', of: `geonames:${cells[1]}`, text, preferred: kind === 'en' && cells[4] === '1' };
}

/** Features worth having: divisions, regions, waters, heights, towns, and sites where things happen. */
const WANTED =
  /^(?:A\.|P\.(?!PPLH|PPLQ|PPLW)|L\.(?:CONT|RGN|AREA|PRK|RES|MILB)|H\.(?:STM|LK|SEA|OCN|GULF|BAY|STRT|CNL|RSV)$|T\.(?:MT|MTS|ISL|ISLS|PEN|CAPE|DSRT|PLN|VAL|PASS)$|S\.(?:AIRP|AIRB|AIRF|PRN|HSP|UNIV|PSN|PSTB|MSQE|CH|SQR|PAL|STDM|REFN|PS|DAM|BDG|MIL|CAMP)|R\.(?:TNL)$)/;

function placeOf(cells: readonly string[]): DumpRow | string {
  if (cells.length !== 19) return `${cells.length} columns instead of 19`;
  const [number, name, ascii, alternates, lat, lon, featureClass, code, country] = cells;
  if (!/^\d+$/.test(number)) return 'no GeoNames number';
  if (!name) return 'no name';
  if (!isDegree(lat, 90) || !isDegree(lon, 180)) return `no such point: ${lat}, ${lon}`;
  const feature = `${featureClass}.${code}`;
  const first = cells[10] && cells[10] !== '00' ? `${country}.${cells[10]}` : null;
  const second = first && cells[11] ? `${first}.${cells[11]}` : null;
  return {
    kind: 'place',
    id: `geonames:${number}`,
    name,
    ascii,
    alternates: alternates ? alternates.split(',') : [],
    lat: Number(lat),
    lon: Number(lon),
    feature,
    country,
    population: /^\d+$/.test(cells[14]) ? Number(cells[14]) : 0,
    within: [second, first].filter((one) => one !== null),
    divisionCode: code === 'ADM1' ? first : code === 'ADM2' ? second : null,
    wanted: WANTED.test(feature),
  };
}

const isDegree = (text: string, most: number): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;
