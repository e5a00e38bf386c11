/** The oldest PostgreSQL on which the register is tested. */
const oldest = 15;

/**
 * Why a PostgreSQL server is too old, in one sentence for people; null when it is not. The number is that of server_version_num:
 * 150004 is 15.4, and 90624 is 9.6.24.
 */
export const tooOldPostgres = (version: number): string | null =>
  version >= oldest * 10_000
    ? null
    : `The register needs PostgreSQL ${oldest} or newer; this server is ${named(version)}. Upgrade it, or use SQLite.`;

const named = (version: number): string => {
  const major = Math.floor(version / 10_000);
  return major < 10 ? `${major}.${Math.floor(version / 100) % 100}` : `${major}.${version % 10_000}`;
};
