/** What of the configuration decides whether anybody may look around as an invented person. */
export type DemoDoor = {
  /** False when the operator wants no demo. */
  readonly demo: boolean;
  /** The address on which the server listens. */
  readonly host: string;
  /** True when a proxy in front brings visitors from elsewhere. */
  readonly trustProxy: boolean;
};

/**
 * True when only who sits at the machine itself can come in, and the operator wants a demo. Without a password nobody else may. Whether
 * there is demo data, and no real account yet, the store knows.
 */
export const opensToDemo = ({ demo, host, trustProxy }: DemoDoor): boolean =>
  demo && !trustProxy && ['127.0.0.1', '::1', 'localhost'].includes(host.toLowerCase());
