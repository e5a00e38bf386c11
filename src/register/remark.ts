import { fieldByKey } from '#standard/fields.ts';
import { plainText } from './question.ts';
import type { WorkState } from './workflow.ts';

/** So many signs a remark may have. */
export const mostRemark = 2_000;

/** While a text is written or judged it can be remarked on; after that it is decided. */
export const remarkStates: readonly WorkState[] = ['draft', 'in-review', 'second-review'];

export type RemarkFault = 'needs-text' | 'too-long' | 'unknown-field';

/** What is wrong with a remark about a field, or (null) about the whole text; null when nothing is. */
export const remarkFault = (text: string, field: string | null): RemarkFault | null => {
  if (field !== null && fieldByKey(field) === undefined) return 'unknown-field';
  const plain = plainText(text);
  if (plain === '') return 'needs-text';
  return plain.length > mostRemark ? 'too-long' : null;
};
