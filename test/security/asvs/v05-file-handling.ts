import { type Chapter, notApplicable, row, tested, written } from './row.ts';

export const fileHandling: Chapter = {
  number: 5,
  name: 'File handling',
  rows: [
    row(
      '5.1.1',
      2,
      'It is written down which files may be sent, how large, and what is done with a bad one.',
      written('docs/security.md', 'only CSV, XLSX and ODS, told by what is in it and not by its name'),
    ),
    row(
      '5.2.1',
      1,
      'Files are no larger than the register can handle.',
      tested({
        'test/office/sheets/pages.test.ts': [
          'what cannot be read is told with what to do, and begins nothing',
          'nobody is let in while too many files wait, and nothing is begun',
        ],
        'src/outside/sheet-reading.test.ts': [
          'a file that asks too much memory or time is stopped, and the next one is read',
        ],
      }),
    ),
    row(
      '5.2.2',
      1,
      'A file is what it says it is.',
      tested({
        'src/formats/sheet-file.test.ts': ['a file that is no spreadsheet is told so, whatever its name'],
        'test/office/sheets/pages.test.ts': ['what cannot be read is told with what to do, and begins nothing'],
      }),
    ),
    row(
      '5.2.3',
      2,
      'A packed file is measured before it is unpacked: bytes and number of files.',
      tested({
        'src/formats/sheet-file.test.ts': [
          'a file that says that it is large is refused before it is unpacked',
          'a file with thousands of files in it is refused before it is unpacked',
          'a file that lies about its size is not unpacked further than it says',
        ],
      }),
    ),
    row(
      '5.3.1',
      1,
      'A file that was sent is never run by the server.',
      tested({
        'test/security/source.test.ts': ['no text is run as code, and no other program is started'],
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
      }),
    ),
    row(
      '5.3.2',
      1,
      'No path of a file is made of what a visitor sent.',
      tested({
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
        'src/outside/content.test.ts': ['only files named after a page and a language are read'],
      }),
    ),
    row(
      '5.4.1',
      2,
      'The name of a download is chosen here and stands in its header.',
      tested({
        'test/national/downloads.test.ts': ['one entry can be had by itself, and only while it is public'],
        'test/office/trail.test.ts': ['a trail is filtered, goes on page after page, and leaves whole as CSV'],
      }),
    ),
    row(
      '5.4.2',
      2,
      'The name of a download is written so that it cannot become something else.',
      tested({
        'test/national/downloads.test.ts': ['one entry can be had by itself, and only while it is public'],
        'test/security/answers.test.ts': ['the name of a file to save holds nothing but plain signs'],
      }),
    ),
    row(
      '5.4.3',
      2,
      'Files of strangers are searched for what is known to be bad before they are given on.',
      notApplicable('A spreadsheet that somebody sent is read and thrown away; no file is ever given to anybody else.'),
    ),
  ],
};
