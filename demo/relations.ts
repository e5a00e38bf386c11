import type { DemoRelation } from './demo.ts';

/** How the algorithms of the demo hang together. */
export const demoRelations: readonly DemoRelation[] = [
  // The chat assistant of Oosterlee took the place of the chatbot with fixed answers.
  { from: '34866388', kind: 'replaces', to: '84631275' },
  // Sorting objections about parking was split from sorting all post.
  { from: '64153852', kind: 'split-from', to: '77644187' },
  // The estimate of income is filled in as part of the application for a rent contribution.
  { from: '16218840', kind: 'part-of', to: '65897919' },
  // Reading number plates: one product at six municipalities.
  { from: '47254826', kind: 'same-product', to: '48932282' },
  { from: '62472340', kind: 'same-product', to: '48932282' },
  { from: '74715480', kind: 'same-product', to: '48932282' },
  { from: '88197467', kind: 'same-product', to: '48932282' },
  { from: '17146920', kind: 'same-product', to: '48932282' },
  // Anonymising documents: one product at six municipalities.
  { from: '72346512', kind: 'same-product', to: '19754329' },
  { from: '82376345', kind: 'same-product', to: '19754329' },
  { from: '28144612', kind: 'same-product', to: '19754329' },
  { from: '99862493', kind: 'same-product', to: '19754329' },
  { from: '99955221', kind: 'same-product', to: '19754329' },
];
