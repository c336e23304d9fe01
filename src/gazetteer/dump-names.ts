/**
 * True for alternate names a report may use: written with a capital, or in a script without capitals. Lower-case Latin
 * ones are transliterations by machine, kept by GeoNames for searching; codes in capitals are airports'.
 */
export function keptAlternate(name: string): boolean {
  if (!name || name.length > 80 || /^(?:[A-Z0-9]{2,4}|\d+)$|https?:/.test(name)) return false;
  return !/^[\p{sc=Latn}\p{M}\p{P}\p{Zs}\p{Sk}\d]+$/u.test(name) || /\p{Lu}/u.test(name);
}
