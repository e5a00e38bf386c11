import { type Chapter, notApplicable, row, tested, written } from './row.ts';

const oneProcess = notApplicable('The register is one program; it has no services among which http goes.');

export const secureCommunication: Chapter = {
  number: 12,
  name: 'Secure communication',
  rows: [
    row(
      '12.1.1',
      1,
      'Only TLS 1.2 and 1.3.',
      written('docs/operating.md', 'ssl_protocols TLSv1.2 TLSv1.3;', 'Set it so in the proxy.'),
    ),
    row(
      '12.1.2',
      2,
      'Only cipher suites that are recommended, the best first.',
      written(
        'docs/operating.md',
        'ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
        'Set it so in the proxy, and follow NCSC when it changes its advice.',
      ),
    ),
    row('12.1.3', 2, 'Certificates of clients are checked.', notApplicable('Nobody signs in with a certificate.')),
    row(
      '12.2.1',
      1,
      'Everybody comes over TLS, and never falls back.',
      tested({
        'test/office/sign-in.test.ts': ['over plain http from elsewhere nobody can sign in, and is told why'],
        'test/server.test.ts': ['every answer has the security headers and sets no cookie, refusals too'],
      }),
    ),
    row(
      '12.2.2',
      1,
      'Certificates are those that browsers trust.',
      written('docs/operating.md', '# ssl_certificate … publicly trusted', 'Take a certificate of a public authority.'),
    ),
    row(
      '12.3.1',
      2,
      'Every connection in and out is sealed.',
      written(
        'docs/operating.md',
        '?sslmode=verify-full',
        'Use it with PostgreSQL on another machine, and https addresses for sources.',
      ),
    ),
    row(
      '12.3.2',
      2,
      'Who is asked over TLS shows a certificate that is checked.',
      tested({ 'test/security/source.test.ts': ['nobody is taken for who they are without their certificate'] }),
    ),
    row('12.3.3', 2, 'Services inside speak over TLS.', oneProcess),
    row('12.3.4', 2, 'Services inside trust only certificates they know.', oneProcess),
  ],
};
