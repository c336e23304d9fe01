import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/capture/address.ts';
import { webFetcher } from '../../src/capture/fetcher.ts';

/** Addresses as a name service gives them, by why they are not the public internet. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'this host': ['0.0.0.0', '0.0.0.1', '0.255.255.255', '::'],
  loopback: ['127.0.0.1', '127.0.0.2', '127.1.2.3', '127.255.255.254', '127.255.255.255', '::1', '0:0:0:0:0:0:0:1'],
  private: [
    '10.0.0.0',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.20.10.5',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.1.254',
    '192.168.255.255',
  ],
  'shared (CGNAT)': ['100.64.0.0', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  'link-local': ['169.254.0.1', '169.254.1.1', '169.254.255.255', 'fe80::1', 'fe80::1ff:fe23:4567:890a', 'febf::1'],
  metadata: ['169.254.169.254', '169.254.170.2', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'],
  'given to protocols': ['192.0.0.0', '192.0.0.1', '192.0.0.8', '192.0.0.170', '192.88.99.1'],
  documentation: [
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.9',
    '2001:db8::1',
    '2001:db8:ffff::1',
    '3fff::1',
    '3fff:fff::1',
  ],
  benchmarks: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  multicast: ['224.0.0.1', '224.0.0.251', '239.255.255.250', '239.1.1.1', 'ff02::1', 'ff02::fb', 'ff05::2', 'ff0e::1'],
  reserved: ['240.0.0.1', '250.1.2.3', '254.255.255.254', '255.255.255.255'],
  'unique local': ['fc00::1', 'fd00::1', 'fd12:3456:789a::1', 'fdff:ffff::1'],
  'old site-local': ['fec0::1', 'feff::1'],
  'IPv4 mapped into IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:7f00:1',
    '::ffff:8.8.8.8',
  ],
  'IPv4 compatible': ['::127.0.0.1', '::10.0.0.1', '::7f00:1', '::8.8.8.8'],
  'IPv4 translated': ['::ffff:0:127.0.0.1', '::ffff:0:7f00:1'],
  NAT64: [
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '64:ff9b:1:abcd::a9fe:a9fe',
  ],
  '6to4': ['2002:7f00:1::', '2002:a00:1::1', '2002:a9fe:a9fe::1', '2002:808:808::1'],
  Teredo: ['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'other special IPv6': [
    '100::1',
    '100:0:0:1::1',
    '2001:10::1',
    '2001:20::1',
    '2001:1::1',
    '2620:4f:8000::1',
    '5f00::1',
    '4000::1',
    '8000::1',
    'e000::1',
    '1::1',
    '200::1',
  ],
  ISATAP: ['fe80::5efe:a00:1'],
  'IPv4 in odd spelling': [
    '0177.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '127.1',
    '127.0.1',
    '8.8',
    '010.8.8.8',
    '0x08.8.8.8',
    '134744072',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.-4',
  ],
  'no address': [
    '',
    ' ',
    'localhost',
    'post.example',
    '8.8.8.8 ',
    '8.8.8.8/8',
    '8.8.8.8:80',
    '[::1]',
    '1:2',
    ':::',
    'g::1',
    '::1%lo',
    'fe80::1%eth0',
    '2a00::1%1',
    '８.8.8.8',
  ],
};

const PUBLIC = [
  '8.8.8.8',
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.1',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.1',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.255.255',
  '169.255.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '192.169.0.1',
  '198.17.255.255',
  '198.20.0.1',
  '223.255.255.254',
  '168.63.129.17',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001::1',
  '2600::1',
  '2400:cb00::1',
  '2003::1',
];

describe('which addresses are the public internet', () => {
  for (const [why, addresses] of Object.entries(REFUSED)) {
    test.each(addresses)(`not ${why}: %s`, (address) => expect(isPublicAddress(address)).toBe(false));
  }

  test.each(PUBLIC)('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  test('no IPv6 form of a private IPv4 address is', () => {
    const byte = fc.nat(255);
    const privates = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    );
    const hex = ([a, b, c, d]: readonly number[]): string =>
      `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    fc.assert(
      fc.property(privates, (ip) => {
        const forms = [
          ip.join('.'),
          `::ffff:${hex(ip)}`,
          `::${hex(ip)}`,
          `64:ff9b::${hex(ip)}`,
          `2002:${hex(ip)}::1`,
          `::ffff:0:${hex(ip)}`,
        ];
        return forms.every((form) => !isPublicAddress(form));
      }),
    );
  });
});

describe('addresses of pages that are refused before anything is sent', () => {
  const fetcher = webFetcher({ resolve: async () => ['10.0.0.7'] });
  const codeOf = (url: string): Promise<string> =>
    fetcher.fetch(url).then(
      () => 'fetched',
      (error) => error.code,
    );

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://１２７.0.0.1/',
    'http://127。0。0。1/',
    'http://10.0.0.1:8080/',
    'https://192.168.1.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://inside.example/',
    'http://metadata.google.internal/',
  ])('%s is not public', async (url) => expect(await codeOf(url)).toBe('capture/address-refused'));

  test.each([
    'ftp://post.example/a',
    'file:///etc/passwd',
    'gopher://post.example/',
    'javascript://post.example/%0aalert(1)',
    'http://user@post.example/',
    'http://user:pass@post.example/',
    'http://:pass@post.example/',
    'http://',
    'https://exa mple/',
    'http://[::1',
    'http://[fe80::1%25eth0]/',
    'http://256.1.1.1/',
    'post.example',
  ])('%s is no address to fetch', async (url) => expect(await codeOf(url)).toBe('capture/bad-address'));
});
