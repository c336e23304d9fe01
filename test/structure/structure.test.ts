import { describe, expect, test } from 'vitest';
import { type Module, modules } from './modules.ts';

const GROUND = ['record', 'errors.ts', 'errors'];
const NOUNS = ['language', 'calendar', 'gazetteer', 'register', 'codebook'];
const STAGES = ['capture', 'read', 'resolve', 'claim', 'corroborate'];
/** The stages in order, and what they are handed; only `intake.ts` and `corroborate-case.ts` know the store as well. */
const PIPELINE = ['pipeline.ts', 'layers.ts', 'knowledge.ts', 'unread.ts'];
const DOORS = ['command', 'server', 'main.ts', 'index.ts'];
/** SQL migrations are as long as what they make. */
const isData = (path: string): boolean => path.startsWith('store/migrations/');

const top = (path: string): string => path.split('/')[0];
const inside = (m: Module): Module['imports'] => m.imports.filter((i) => i.to.endsWith('.ts') && !i.to.startsWith('.'));

/** What a file may import values of, by the folder it lies in; types of nouns may be imported by every stage. */
function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const to = top(target);
  if (from === to || GROUND.includes(to)) return true;
  if (GROUND.includes(from)) return false;
  if (NOUNS.includes(from)) return typeOnly && NOUNS.includes(to);
  // A stage may use what a noun says of itself, but its vocabulary and data are handed to it.
  if (STAGES.includes(from))
    return NOUNS.includes(to) && (typeOnly || !/^language\/[a-z]{2}\/|\/load\.ts$/.test(target));
  if (from === 'store') return to === 'settings.ts' || to === 'installation.ts';
  if (from === 'settings.ts' || from === 'installation.ts') return false;
  if (from === 'intake.ts' || from === 'corroborate-case.ts') return !DOORS.includes(to);
  if (PIPELINE.includes(from)) return !DOORS.includes(to) && to !== 'store' && to !== 'intake.ts';
  return DOORS.includes(from);
}

describe('the layout of src/', () => {
  test('imports point down only, and stages do not know each other', () => {
    const wrong = modules.flatMap((m) =>
      inside(m)
        .filter((i) => !mayImport(top(m.path), i.to, i.typeOnly))
        .map((i) => `${m.path} imports ${i.to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no values are imported in a circle', () => {
    expect(cycles()).toEqual([]);
  });

  test('only capture/ reaches the network to fetch, only server/ listens, only store/ speaks SQL', () => {
    const network = /^(node:)?(https?|net|tls|dgram|dns)(\/promises)?$/;
    const sql = /^(kysely|pg|@electric-sql\/.*)$/;
    const wrong = modules.flatMap((m) =>
      m.imports
        .filter((i) => (network.test(i.to) && top(m.path) !== 'capture') || (sql.test(i.to) && top(m.path) !== 'store'))
        .map((i) => `${m.path} imports ${i.to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file has grown past its idea', () => {
    const lines = modules
      .filter((m) => !isData(m.path))
      .map((m) => m.lines)
      .sort((a, b) => a - b);
    expect(modules.filter((m) => !isData(m.path) && m.lines > 400).map((m) => `${m.path}: ${m.lines}`)).toEqual([]);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(250);
  });

  test('no function is longer than 60 lines', () => {
    const long = modules
      .filter((m) => !m.path.startsWith('store/migrations/'))
      .flatMap((m) => m.functions.filter((f) => f.lines > 60).map((f) => `${m.path} ${f.name}: ${f.lines}`));
    expect(long).toEqual([]);
  });

  test('every export says what it is', () => {
    expect(modules.flatMap((m) => m.undocumented.map((name) => `${m.path}: ${name}`))).toEqual([]);
  });

  test('no folder has a name that says nothing, and no file only passes on others', () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|core|lib|misc)(\/|\.ts$)/;
    expect(modules.map((m) => m.path).filter((p) => empty.test(p))).toEqual([]);
    expect(modules.filter((m) => m.reexportsAll && m.path !== 'index.ts').map((m) => m.path)).toEqual([]);
  });
});

/** Circles of value imports, each as the path around it. */
function cycles(): string[] {
  const edges = new Map(
    modules.map((m) => [
      m.path,
      inside(m)
        .filter((i) => !i.typeOnly)
        .map((i) => i.to),
    ]),
  );
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
