import { type Protection, protection } from './protection.ts';

/** What is done with text, files and addresses that come in. */
export const textProtections: readonly Protection[] = [
  protection(
    '1.2.1',
    'src/web/html.ts',
    "if (typeof part === 'string') return escapeHtml(part);",
    "if (typeof part === 'string') return part;",
    ['test/pages/search.test.ts', 'what is typed is never markup'],
  ),
  protection(
    '1.2.2',
    'src/web/parts/field-value.ts',
    'if (link === null || !isWebAddress(link))',
    'if (link === null)',
    ['src/web/parts/field-value.test.ts', 'an address that is not of the web is no link'],
  ),
  protection('1.3.3', 'src/formats/csv.ts', '(formulaStart.test(text) ?', "(text === '' ?", [
    'src/formats/csv.test.ts',
    'no cell starts as a formula does',
  ]),
  protection('1.3.5', 'src/web/markdown.ts', 'html: false', 'html: true', [
    'test/security/answers.test.ts',
    'Markdown makes no markup of its own and no address that runs',
  ]),
  protection('1.3.6', 'src/outside/address.ts', "  ['10.0.0.0', 8],\n", '', [
    'src/outside/fetch.test.ts',
    'a private network is never asked, whoever gives the address and however it is written',
  ]),
  protection('13.2.5', 'src/outside/address.ts', "  ['fc00::', 7],\n", '', [
    'src/outside/fetch.test.ts',
    'numbers of the internet may be reached, and only those',
  ]),
  protection('1.3.11', 'src/outside/mail.ts', 'if (!isSendable(mail)) return unusable;', '', [
    'src/outside/mail.test.ts',
    'what would end a header or reach a second mailbox is handed to no server',
  ]),
  protection('4.1.3', 'src/server.ts', 'hop === 0;', 'hop >= 0;', [
    'test/proxy.test.ts',
    'behind a proxy that adds to X-Forwarded-For what a visitor wrote there does not count',
  ]),
  protection('4.2.1', 'src/malformed.ts', 'return hosts > 1;', 'return hosts > 2;', [
    'test/server.test.ts',
    'what is no HTTP, or too much of it, gets a clean refusal and the server lives on',
  ]),
  protection('5.2.3', 'src/formats/read-package.ts', 'total > most || ', '', [
    'src/formats/sheet-file.test.ts',
    'a file that says that it is large is refused before it is unpacked',
  ]),
  protection('5.2.3', 'src/formats/read-package.ts', ' || files > mostFiles', '', [
    'src/formats/sheet-file.test.ts',
    'a file with thousands of files in it is refused before it is unpacked',
  ]),
  protection('5.4.2', 'src/page-door.ts', "fileName.replace(/[^\\w.-]/g, '-')", 'fileName', [
    'test/security/answers.test.ts',
    'the name of a file to save holds nothing but plain signs',
  ]),
  protection(
    '15.3.7',
    'src/api/parameters.ts',
    "if (query.getAll(name).length > 1) fault(name, 'Geef deze parameter één keer.');",
    '',
    ['test/api/contract.test.ts', 'a parameter that fits once is refused twice'],
  ),
  protection('2.4.1', 'src/server.ts', 'if (isLoopback(request.ip)) return;', 'return;', [
    'test/server.test.ts',
    'an address that asks too much waits; the machine itself does not',
  ]),
  protection('14.2.1', 'src/request-log.ts', "path: request.url.split('?')[0],", 'path: request.url,', [
    'test/security/log-lines.test.ts',
    'a line of the log is one line of JSON with when, where and what, and without what was asked or who asked',
  ]),
  protection('16.2.5', 'src/request-log.ts', 'address: truncatedAddress(request.ip),', 'address: request.ip,', [
    'test/security/log-lines.test.ts',
    'a line of the log is one line of JSON with when, where and what, and without what was asked or who asked',
  ]),
];
