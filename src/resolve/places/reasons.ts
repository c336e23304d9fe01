import type { Option } from './candidates.ts';
import type { Told } from './groups.ts';
import type { Support, SupportReason } from './support.ts';

const REASONS: Readonly<Record<SupportReason, string>> = {
  inside: 'lies in an area the text names',
  around: 'contains a place the text names',
  same: 'meant by another name of the text',
  near: 'near other places of the text',
  country: 'in the country of other places of the text',
};

/** Points from other names that are worth telling. */
const TOLD = 0.8;

/** Why a reading has its score, for a person to read. */
export function reasonOf(option: Option, told: Told | null, { reason, points }: Support): string {
  if (told) return told.reason;
  const spelling =
    option.match === 'variant' ? 'spelled nearly so; ' : option.match === 'alternate' ? 'another of its names; ' : '';
  if (reason && points > TOLD) return spelling + REASONS[reason];
  if (option.feature.startsWith('A.PCL')) return `${spelling}a country`;
  return option.population
    ? `${spelling}${String(option.population).replace(/\B(?=(?:\d{3})+$)/g, ',')} people`
    : `${spelling}of that name`;
}
