import { type Chapter, row, tested, written } from './row.ts';

const strangers = {
  'test/office/writing.test.ts': [
    'nobody of another organisation sees or touches anything, whatever stands in the address',
  ],
  'test/delivery/rights.test.ts': ['a machine of one organisation never touches another, by address or by body'],
  'test/office/organisations.test.ts': ['a change of another organisation cannot be put back by its number'],
};

export const authorization: Chapter = {
  number: 8,
  name: 'Authorization',
  rows: [
    row(
      '8.1.1',
      1,
      'It is written down who may do what with what.',
      written('src/register/access.ts', 'Every action of the office and who may do it'),
    ),
    row(
      '8.1.2',
      2,
      'It is written down who may see and change which fields.',
      written('src/register/access.ts', 'See what is withheld from the public with its value and ground'),
    ),
    row(
      '8.2.1',
      1,
      'Only who may do something can do it.',
      tested({
        'src/register/access.test.ts': [
          'every role may do at every organisation what is listed, and nothing else',
          'every action is listed, and whoever has no role may do nothing',
        ],
        'test/office/rights.test.ts': [
          'every role can send what is listed for it, and nothing else',
          'every page with a form is in this matrix, or concerns only who sends it',
        ],
      }),
    ),
    row('8.2.2', 1, 'Nobody reaches what is of another by its number.', tested(strangers)),
    row(
      '8.2.3',
      2,
      'Nobody reads or writes a field that is not theirs.',
      tested({
        'test/withheld.test.ts': ['no door tells apart two registers that differ in what is withheld alone'],
        'test/office/mandate.test.ts': ['what is withheld is seen with its ground by who may, and by nobody else'],
        'src/web/entry-form/read-entry-form.test.ts': ['what the form did not ask stays as it was'],
      }),
    ),
    row(
      '8.3.1',
      1,
      'The server decides, where no visitor can change the decision.',
      tested({
        'test/office/doors/doors.test.ts': [
          'through every door a text comes no further than its way allows, whoever comes',
        ],
        'test/office/work-rights.test.ts': [
          'every role takes its steps with the texts of its own organisation, and nothing else',
          'whoever wrote a word judges nothing of it, with whatever roles besides',
        ],
      }),
    ),
    row(
      '8.4.1',
      2,
      'Organisations that share the register never touch one another.',
      tested({
        ...strangers,
        'test/office/workflow.test.ts': ['nobody else sees or touches the work of an organisation'],
        'test/office/questions.test.ts': [
          'another organisation, another role and the centre see no question and answer none',
        ],
      }),
    ),
  ],
};
