import { type Chapter, notApplicable, row, tested } from './row.ts';

export const encoding: Chapter = {
  number: 1,
  name: 'Encoding and sanitization',
  rows: [
    row(
      '1.1.1',
      2,
      'What comes in encoded is decoded once, and before it is judged.',
      tested({
        'test/api/contract.test.ts': ['whatever stands in the address, the answer is a clean one'],
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
        'src/formats/sheet-file.test.ts': ['letters come through in every encoding that spreadsheets write'],
      }),
    ),
    row(
      '1.1.2',
      2,
      'Encoding for output is the last thing that is done, where it goes out.',
      tested({
        'src/web/entry-form/entry-form.test.ts': ['nothing that was typed can open or close a tag'],
        'src/web/parts/prose.test.ts': ['nothing in a text is markup'],
      }),
    ),
    row(
      '1.2.1',
      1,
      'What is put in HTML, XML or a header is encoded for that very place.',
      tested({
        'src/web/entry-form/entry-form.test.ts': ['nothing that was typed can open or close a tag'],
        'test/office/questions.test.ts': ['hostile text is text, on every page where it stands'],
        'test/pages/feeds.test.ts': ['every link inside a feed is whole, and a title is text whatever it holds'],
        'test/pages/search.test.ts': ['what is typed is never markup'],
      }),
    ),
    row(
      '1.2.2',
      1,
      'What goes into an address is encoded for it, and only harmless schemes become links.',
      tested({
        'src/web/parts/field-value.test.ts': ['an address that is not of the web is no link'],
        'test/architecture.test.ts': ['an address of the register is never written by hand'],
        'test/security/answers.test.ts': ['Markdown makes no markup of its own and no address that runs'],
      }),
    ),
    row(
      '1.2.3',
      1,
      'What goes into JavaScript or JSON cannot become code.',
      tested({
        'test/delivery/hostile.test.ts': ['a script in every field is text, for machines and for people'],
        'test/browser/entry.test.ts': [
          'the data for search engines is in the page and the content policy blocks nothing',
        ],
      }),
    ),
    row(
      '1.2.4',
      1,
      'Questions to the database carry what is asked as parameters.',
      tested({
        'test/architecture.test.ts': ['SQL and Kysely stay in the store'],
        'test/api/contract.test.ts': ['whatever stands in the address, the answer is a clean one'],
        'test/office/questions.test.ts': ['hostile text is text, on every page where it stands'],
      }),
    ),
    row(
      '1.2.5',
      1,
      'No text reaches a command of the operating system.',
      tested({
        'test/security/source.test.ts': ['no text is run as code, and no other program is started'],
      }),
    ),
    row('1.2.6', 2, 'LDAP cannot be injected.', notApplicable('Nothing here speaks LDAP.')),
    row('1.2.7', 2, 'XPath cannot be injected.', notApplicable('XML is read in a stream; nothing asks XPath.')),
    row('1.2.8', 2, 'LaTeX is set up so that it runs nothing.', notApplicable('Nothing here makes LaTeX.')),
    row(
      '1.2.9',
      2,
      'What stands for itself in a pattern is escaped there.',
      tested({
        'src/web/parts/prose.test.ts': ['a term is linked where it first occurs, whole and as written'],
        'test/api/contract.test.ts': ['whatever stands in the address, the answer is a clean one'],
      }),
    ),
    row(
      '1.3.1',
      1,
      'HTML from an editor is cleaned by something that is known to be good.',
      tested({
        'src/web/entry-form/read-entry-form.test.ts': ['a script in every field leaves no tag behind'],
        'src/formats/repair-record.test.ts': ['what a source publishes is taken, with what is missing left empty'],
      }),
    ),
    row(
      '1.3.2',
      1,
      'Nothing that came in is run as code.',
      tested({
        'test/security/source.test.ts': ['no text is run as code, and no other program is started'],
      }),
    ),
    row(
      '1.3.3',
      2,
      'What goes to a dangerous place is cut to what is safe there.',
      tested({
        'src/commands/import-hostile.test.ts': [
          'signs that no store can hold stop no import, wherever they stand',
          'a row or a name that is far too large stays out, and the others come in',
        ],
        'src/formats/csv.test.ts': ['no cell starts as a formula does'],
      }),
    ),
    row(
      '1.3.4',
      2,
      'SVG of others is stripped of scripts.',
      notApplicable('Nobody can send a picture; the register makes its own SVG.'),
    ),
    row(
      '1.3.5',
      2,
      'Markdown and the like of others is cleaned or switched off.',
      tested({
        'test/security/answers.test.ts': ['Markdown makes no markup of its own and no address that runs'],
        'src/web/parts/prose.test.ts': ['nothing in a text is markup'],
      }),
    ),
    row(
      '1.3.6',
      2,
      'An address that somebody gave leads the server nowhere it should not go.',
      tested({
        'src/outside/fetch.test.ts': [
          'a private network is never asked, whoever gives the address and however it is written',
          'a redirect to a private network or another scheme is refused, and an endless one too',
        ],
        'src/outside/ask-link.test.ts': [
          'a link in a text never leads the register to this machine or a private network',
          'what is no address of the web is not asked',
        ],
      }),
    ),
    row(
      '1.3.7',
      2,
      'No template is built from what came in.',
      tested({
        'test/security/source.test.ts': ['no text is run as code, and no other program is started'],
        'src/web/entry-form/entry-form.test.ts': ['nothing that was typed can open or close a tag'],
      }),
    ),
    row('1.3.8', 2, 'JNDI cannot be injected.', notApplicable('There is no Java here.')),
    row(
      '1.3.9',
      2,
      'memcache cannot be injected.',
      notApplicable('There is no memcache; answers are kept in the process by their whole address.'),
    ),
    row(
      '1.3.10',
      2,
      'Nothing that came in is taken for a format string.',
      notApplicable('JavaScript puts texts together without formats; the log writes JSON.'),
    ),
    row(
      '1.3.11',
      2,
      'What goes into a mail cannot change its headers or its addressees.',
      tested({
        'src/register/mail.test.ts': ['a mail goes to one mailbox and nothing in it can end a header'],
        'src/outside/mail.test.ts': ['what would end a header or reach a second mailbox is handed to no server'],
      }),
    ),
    row(
      '1.4.1',
      2,
      'Memory is handled so that nothing runs over its end.',
      notApplicable('JavaScript handles its own memory; the project has no native code of its own.'),
    ),
    row(
      '1.4.2',
      2,
      'Numbers are held within bounds, so that none runs over.',
      tested({
        'test/api/contract.test.ts': ['every faulty question is refused and every fault in it is named'],
        'test/national/list.test.ts': ['a page beyond the last is empty and keeps the total, however far it is'],
        'src/config.test.ts': ['a setting that cannot be used is refused with its name and what to give'],
      }),
    ),
    row(
      '1.4.3',
      2,
      'What was taken is given back, and used no more after that.',
      tested({
        'src/kept-answers.test.ts': ['of all that is still being sent no more than half the room is held'],
        'src/outside/sheet-reading.test.ts': [
          'a file that asks too much memory or time is stopped, and the next one is read',
        ],
      }),
    ),
    row(
      '1.5.1',
      1,
      'XML is read without entities of others and without what lies outside.',
      tested({
        'src/formats/sheet-file.test.ts': [
          'an entity that would grow, or read a file, does nothing but break the file',
        ],
      }),
    ),
    row(
      '1.5.2',
      2,
      'What was sent as data becomes plain data of the expected kinds and no more.',
      tested({
        'test/delivery/hostile.test.ts': [
          'whatever is wrong with a body, it is refused with the reason and nothing is done',
        ],
        'src/commands/import-hostile.test.ts': ['names of keys that programs know are names like any other'],
        'src/formats/detect.test.ts': [
          'any JSON that JSON itself can read is walked to the same values, and any bytes end in an answer',
        ],
      }),
    ),
  ],
};
