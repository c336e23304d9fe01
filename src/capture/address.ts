import ipaddr from 'ipaddr.js';

/** Reserved for a cloud's own services although it lies in a public range. */
const METADATA = ['168.63.129.16'];

/** All of the public internet that speaks IPv6 is here; everything else is special, old or not given out. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Inside it, but not the public internet: documentation, and networks that wrap an IPv4 address. */
const SPECIAL = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'].map((c) =>
  ipaddr.IPv6.parseCIDR(c),
);

/**
 * True where an IP address, as a name server gives it, belongs to the public internet: not private, loopback,
 * link-local, shared (CGNAT), metadata, multicast, reserved, nor an IPv6 form that wraps an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || !isPlainSpelling(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast' && !METADATA.includes(parsed.toString());
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST) && !SPECIAL.some((range) => parsed.match(range));
}

/** Four decimal numbers, or IPv6 without a zone: octal, hexadecimal and shortened IPv4 are read differently by different programs. */
const isPlainSpelling = (address: string): boolean =>
  address.includes(':') ? !address.includes('%') : ipaddr.IPv4.isValidFourPartDecimal(address);
