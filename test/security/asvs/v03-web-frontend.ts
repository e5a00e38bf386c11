import { type Chapter, row, tested, written } from './row.ts';

const headers = { 'test/server.test.ts': ['every answer has the security headers and sets no cookie, refusals too'] };
const cookies = {
  'test/security/cookies.test.ts': [
    'the cookie of the office is of this host alone, over https alone, and for no script',
  ],
};

export const webFrontend: Chapter = {
  number: 3,
  name: 'Web frontend',
  rows: [
    row(
      '3.2.1',
      1,
      'What is meant for programs or for saving is not shown as a page.',
      tested({
        'test/api/statuses.test.ts': ['200: every resource answers with every header and a tag'],
        'test/office/trail.test.ts': ['a trail is filtered, goes on page after page, and leaves whole as CSV'],
      }),
    ),
    row(
      '3.2.2',
      1,
      'Scripts put text on a page as text.',
      tested({
        'test/security/source.test.ts': [
          'scripts in the browser make no markup of text, keep nothing there and listen to no other window',
        ],
      }),
    ),
    row('3.3.1', 1, 'Cookies go over https only, and their names say so.', tested(cookies)),
    row('3.3.2', 2, 'Cookies go along from other sites only where that is needed.', tested(cookies)),
    row('3.3.3', 2, 'Cookies are of one host, and their names say so.', tested(cookies)),
    row('3.3.4', 2, 'No script can read the cookie of a session, and it is in no page.', tested(cookies)),
    row(
      '3.4.1',
      1,
      'Browsers are told to come over https only, for a year or more, subdomains too.',
      tested({
        ...headers,
        'src/malformed.test.ts': ['a request whose headers never end is refused as too slow'],
        'test/proxy.test.ts': [
          'links and strict transport follow BASE_URL, whatever a proxy or visitor says (TRUST_PROXY=…)',
        ],
      }),
    ),
    row(
      '3.4.2',
      1,
      'Other sites may read only what anybody may read.',
      tested({
        'test/delivery/hostile.test.ts': ['what comes with a token is kept by nobody and read by no other website'],
        'test/api/statuses.test.ts': ['OPTIONS says what may be asked from any site'],
      }),
    ),
    row(
      '3.4.3',
      2,
      'A content policy lets only what is of this site run and load.',
      tested({
        ...headers,
        'test/browser/entry.test.ts': [
          'the data for search engines is in the page and the content policy blocks nothing',
        ],
      }),
    ),
    row('3.4.4', 2, 'Browsers do not guess what kind an answer is.', tested(headers)),
    row('3.4.5', 2, 'Other sites do not learn from which page somebody came.', tested(headers)),
    row('3.4.6', 2, 'No other site can show a page in a frame.', tested(headers)),
    row(
      '3.5.1',
      1,
      'A form counts only when it comes from here.',
      tested({
        'test/office/sign-in.test.ts': ['a form without its token, or from another site, does nothing'],
        'test/office/sheets/pages.test.ts': [
          'a file that does not come from our form is refused, and so is an address of nothing',
        ],
        'test/office/questions.test.ts': ['what a program, another site or a hurry sends is not taken'],
      }),
    ),
    row(
      '3.5.2',
      1,
      'Where a browser must ask leave first, no request goes round that.',
      tested({
        'test/delivery/hostile.test.ts': [
          'what comes with a token is kept by nobody and read by no other website',
          'whatever is wrong with a body, it is refused with the reason and nothing is done',
        ],
      }),
    ),
    row(
      '3.5.3',
      1,
      'Reading changes nothing.',
      tested({
        'test/architecture.test.ts': [
          'pages and the interface never write: they import no command and no writing function of the store',
        ],
        'test/server.test.ts': ['other methods than reading are refused with what is allowed, before the body is read'],
      }),
    ),
    row(
      '3.5.4',
      2,
      'Applications do not share a host name.',
      written(
        'docs/security.md',
        'No other application on the same host name',
        'Give the register a host name of its own. BASE_URL takes no path.',
      ),
    ),
    row(
      '3.5.5',
      2,
      'Messages of other windows are not trusted.',
      tested({
        'test/security/source.test.ts': [
          'scripts in the browser make no markup of text, keep nothing there and listen to no other window',
        ],
      }),
    ),
    row(
      '3.7.1',
      2,
      'Only techniques that browsers still keep safe are used.',
      tested({
        'test/security/source.test.ts': ['pages hold no plug-in, no frame and nothing that browsers gave up'],
      }),
    ),
    row(
      '3.7.2',
      2,
      'Nobody is sent on to another site that is not on a list.',
      tested({
        'test/office/sign-in.test.ts': ['after signing in one comes where one wanted to be, and never elsewhere'],
        'test/office/sign-in-outside.test.ts': ['it begins on a page of ours, and nowhere else'],
      }),
    ),
  ],
};
