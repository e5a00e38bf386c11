import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { odsOf } from '#formats/ods.ts';
import type { WrittenObject } from '#formats/record.ts';
import { cellOf } from '#formats/sheet-cells.ts';
import { xlsxOf } from '#formats/xlsx.ts';

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const skip =
  program === undefined && '!! NO LIBREOFFICE FOUND: install it with: apt-get install libreoffice-calc-nogui';

const rows: readonly WrittenObject[] = [
  { id: '00000017', naam: 'Slim  laden é 👩‍⚖️', getal: 12, lijst: ['a', 'b'], leeg: null, ja: true },
  { id: '10000024', naam: '=1+1', getal: 0, lijst: [], leeg: null, ja: false },
  {
    id: '10000031',
    naam: 'regel een\n\n  regel "twee", <drie> & vier',
    getal: -3,
    lijst: [{ title: 'x' }],
    leeg: '',
    ja: null,
  },
];

async function* slices(): AsyncGenerator<readonly WrittenObject[]> {
  for (const row of rows) yield [row];
}

test('LibreOffice reads XLSX and ODS cell by cell as they were written', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'blad-'));
  try {
    for (const [kind, write] of [
      ['xlsx', xlsxOf],
      ['ods', odsOf],
    ] as const) {
      const pieces: Uint8Array[] = [];
      for await (const piece of write(Object.keys(rows[0] ?? {}), slices())) pieces.push(piece);
      writeFileSync(join(folder, `uit-${kind}.${kind}`), Buffer.concat(pieces));
      const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to'];
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
      execFileSync(program ?? '', [...options, filter, '--outdir', folder, join(folder, `uit-${kind}.${kind}`)], {
        stdio: 'pipe',
      });
      const written = [`uit-${kind}-algoritmes.csv`, `uit-${kind}.csv`]
        .map((name) => join(folder, name))
        .find((path) => existsSync(path));
      const read: string[][] = parse(readFileSync(written ?? ''), { bom: true });
      const expected = rows.map((row) => Object.values(row).map((value) => String(cellOf(value) ?? '')));
      assert.deepEqual(read, [Object.keys(rows[0] ?? {}), ...expected], kind);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
