/** For whom a passkey is: the host name that it belongs to, and the one address from which it may be used. */
export type RelyingParty = { readonly id: string; readonly origin: string };

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** For whom passkeys of this register are, by its public address. On the machine itself that is localhost: an address of figures has none. */
export const relyingPartyOf = (baseUrl: string): RelyingParty => {
  const url = new URL(baseUrl);
  if (loopback.includes(url.hostname)) url.hostname = 'localhost';
  return { id: url.hostname, origin: url.origin };
};
