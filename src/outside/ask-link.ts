import type { LinkAnswer } from '#register/links.ts';
import { askAddress, type FetchLimits } from './fetch.ts';

const usualLimits: FetchLimits = { milliseconds: 10_000, bytes: 1_000_000 };

/**
 * Asks whether a web address answers. It stood in a text, so a private network or this machine is never asked, also not by a name or a
 * redirect that leads there. What is larger than is read did answer. Never throws.
 */
export const askLink = async (address: string, limits: FetchLimits = usualLimits): Promise<LinkAnswer> => {
  const answer = await askAddress(address, { method: 'GET', body: null }, limits, 'found');
  if (answer.kind === 'answered') return { kind: 'status', status: answer.status };
  if (answer.why === 'too-large') return { kind: 'status', status: 200 };
  return { kind: 'nothing' };
};
