/** True where an element's attributes hide it from readers. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true;
  const style = attributes.style;
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
