import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '#formats/fingerprint.ts';
import { beforeAll, hashOfLine, type Link } from '#log/audit-chain.ts';

type Line = {
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  readonly object_kind: string;
  readonly object_id: string;
  readonly result: string;
  readonly origin: string;
  readonly actor: string;
  readonly details: string;
};

type Chained = Link & { readonly previousHash: string };

const slice = 500;

const chainAfter = (before: Link, line: Line): Chained => {
  const hash = hashOfLine(before.hash, {
    ...{ sequence: line.sequence, at: line.at, action: line.action },
    ...{ objectKind: line.object_kind, objectId: line.object_id, organisationId: null },
    ...{ result: line.result, origin: line.origin, actor: line.actor },
    details: canonicalJson(JSON.parse(line.details)),
  });
  return { sequence: line.sequence, previousHash: before.hash, hash };
};

const writeHashes = async (database: Kysely<never>, chained: readonly Chained[]): Promise<void> => {
  const values = chained.map(
    ({ sequence, previousHash, hash }) =>
      sql`(cast(${sequence} as integer), cast(${previousHash} as text), cast(${hash} as text))`,
  );
  await sql`
    with chained (sequence, previous_hash, hash) as (values ${sql.join(values)})
    update audit_line set previous_hash = chained.previous_hash, hash = chained.hash
    from chained where audit_line.sequence = chained.sequence`.execute(database);
};

const chainAll = async (database: Kysely<never>): Promise<void> => {
  let last: Link = beforeAll;
  for (;;) {
    const { rows } = await sql<Line>`
      select * from audit_line where sequence > ${last.sequence} order by sequence limit ${sql.lit(slice)}`.execute(
      database,
    );
    if (rows.length === 0) return;
    const chained: Chained[] = [];
    for (const row of rows) {
      const link = chainAfter(last, row);
      chained.push(link);
      last = link;
    }
    await writeHashes(database, chained);
  }
};

/** Every line of the audit trail holds the hash of the line before it, and says about which organisation it is, when it knows. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;
  for (const column of ['previous_hash', 'hash'])
    await schema
      .alterTable('audit_line')
      .addColumn(column, text, (built) => built.notNull().defaultTo(''))
      .execute();
  await schema.alterTable('audit_line').addColumn('organisation_id', text).execute();
  await chainAll(database);
  await schema
    .createIndex('audit_line_organisation')
    .on('audit_line')
    .columns(['organisation_id', 'sequence'])
    .execute();
  // Of every process asked ten times a second: the last line that is not about an account.
  await sql`create index audit_line_no_account on audit_line (sequence) where object_kind <> 'account'`.execute(
    database,
  );
};
