import { AttestedError } from './errors.ts';

/** What a setting holds: words, a switch, or a number between two bounds. */
export type SettingType =
  | { readonly kind: 'text' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly unit: string };

/** One setting: where it comes from, what it is when nobody sets it, and what it is for. */
export interface Setting {
  /** Variable of the environment. */
  readonly env: `ATTESTED_${string}`;
  /** Option of the command line that goes before it, without its dashes; null where there is none. */
  readonly option: string | null;
  readonly type: SettingType;
  /** As it would be typed; null where leaving it out has its own meaning, told in `help`. */
  readonly default: string | null;
  /** One sentence. */
  readonly help: string;
}

const TEXT = { kind: 'text' } as const;
const SWITCH = { kind: 'switch' } as const;
const number = (from: number, to: number, unit: string) => ({ kind: 'number', from, to, unit }) as const;

/** Every setting of the program. docs/settings.md is checked against this table. */
export const SETTINGS = {
  case: {
    env: 'ATTESTED_CASE',
    option: 'case',
    type: TEXT,
    default: 'attested-case',
    help: 'Folder of the case.',
  },
  database: {
    env: 'ATTESTED_DATABASE',
    option: 'database',
    type: TEXT,
    default: null,
    help: 'Address of a Postgres server, `postgres://…`, for the database; without it the database lies in the folder of the case.',
  },
  fetch: {
    env: 'ATTESTED_FETCH',
    option: 'fetch',
    type: SWITCH,
    default: 'no',
    help: 'Whether addresses may be fetched from the network; otherwise the program never uses it.',
  },
  fetchSeconds: {
    env: 'ATTESTED_FETCH_SECONDS',
    option: null,
    type: number(1, 600, 'seconds'),
    default: '30',
    help: 'Longest time for fetching one address, redirects included.',
  },
  reportMegabytes: {
    env: 'ATTESTED_REPORT_MEGABYTES',
    option: null,
    type: number(1, 1024, 'megabytes'),
    default: '64',
    help: 'Largest report that is taken in.',
  },
  gazetteer: {
    env: 'ATTESTED_GAZETTEER',
    option: null,
    type: TEXT,
    default: null,
    help: 'Place file made by `attested gazetteer import`, in place of the one that comes with the program.',
  },
  port: {
    env: 'ATTESTED_PORT',
    option: 'port',
    type: number(0, 65_535, 'port'),
    default: '4870',
    help: 'Port that `serve` listens on; 0 takes any that is free.',
  },
} as const satisfies Record<string, Setting>;

/** Name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** What a setting's value is in the program. */
export type SettingValue<N extends SettingName> =
  | ((typeof SETTINGS)[N]['default'] extends null ? null : never)
  | { text: string; switch: boolean; number: number }[(typeof SETTINGS)[N]['type']['kind']];

/**
 * The value of a setting: from the command line (`given`), else from the environment, else its default. Throws
 * `usage/bad-setting` where it is not of its type.
 */
export function settingOf<N extends SettingName>(
  name: N,
  env: Readonly<Record<string, string | undefined>>,
  given?: string | boolean,
): SettingValue<N> {
  const setting: Setting = SETTINGS[name];
  // An empty variable is one that is not set.
  const fromEnv = env[setting.env] || undefined;
  const typed = given === undefined ? (fromEnv ?? setting.default) : String(given);
  const where = given === undefined ? setting.env : `--${setting.option}`;
  return (typed === null ? null : typedValue(setting.type, typed, where)) as SettingValue<N>;
}

function typedValue(type: SettingType, typed: string, where: string): string | boolean | number {
  if (type.kind === 'text') return typed;
  return type.kind === 'switch' ? switchOf(typed, where) : numberOf(type, typed, where);
}

function switchOf(typed: string, where: string): boolean {
  if (/^(yes|true|on|1)$/i.test(typed)) return true;
  if (/^(no|false|off|0)$/i.test(typed)) return false;
  throw new AttestedError('usage/bad-setting', { where, value: typed, expected: 'yes or no' });
}

function numberOf({ from, to, unit }: Extract<SettingType, { kind: 'number' }>, typed: string, where: string): number {
  const value = Number(typed);
  if (/^\d+$/.test(typed) && from <= value && value <= to) return value;
  const expected = `a whole number from ${from} to ${to} (${unit})`;
  throw new AttestedError('usage/bad-setting', { where, value: typed, expected });
}
