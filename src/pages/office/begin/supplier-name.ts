import type { Language, Text } from '#standard/text.ts';

const unknown: Text = { nl: 'Leverancier niet genoemd', en: 'Supplier not named', fy: 'Leveransier net neamd' };

/** What a supplier is called; in words when the text does not say it. */
export const supplierName = (supplier: string, language: Language): string => supplier || unknown[language];
