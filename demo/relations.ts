import type { DemoRelation } from './demo.ts';

/** How the algorithms of the demo hang together. */
export const demoRelations: readonly DemoRelation[] = [];
