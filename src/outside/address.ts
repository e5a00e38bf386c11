import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are no place on the internet: private networks, this machine, links, tests, groups. Source: IANA's special registries. */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

/** True when the host of an address is this machine itself, by name or by number. */
export const isLoopback = (host: string): boolean => {
  const name = bare(host);
  return name === 'localhost' || (isIP(name) !== 0 && loopback.check(name, familyOf(name)));
};

/** True when a number is an address on the internet, or this machine where that is allowed. */
export const mayReach = (address: string, allowLoopback: boolean): boolean => {
  const name = bare(address);
  if (allowLoopback && loopback.check(name, familyOf(name))) return true;
  return !special.check(name, familyOf(name));
};

/** The code of the error when a host turns out to be no place on the internet. */
export const privateAddress = 'EPRIVATE';

const refusal = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} is not on the internet`), { code: privateAddress });

/**
 * Looks a host up as Node does, but gives no private address: the connection is made to the very number that was looked at, so a
 * name that answers something else a moment later does not help.
 */
export const guardedLookup =
  (allowLoopback: boolean): LookupFunction =>
  (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const fine = found?.filter(({ address }) => mayReach(address, allowLoopback)) ?? [];
      const [first] = fine;
      if (error !== null) answer(error, '', 0);
      else if (first === undefined) answer(refusal(host), '', 0);
      else if (options.all === true) answer(null, fine);
      else answer(null, first.address, first.family);
    });
  };
