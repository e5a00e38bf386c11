import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    'prefer-native-element': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
  },
});

/** The faults in the HTML of a page as it was sent, one line each: 'line:column rule what is wrong'. */
export const htmlFaults = async (body: string): Promise<readonly string[]> => {
  const report = await validator.validateString(body);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`),
  );
};
