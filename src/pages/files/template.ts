import { plainFormats, writeList } from '#formats/index.ts';
import { templateHeader, templateRow } from '#formats/sheet-template.ts';
import { isLanguage, type Text } from '#standard/text.ts';
import { aboutFiles } from '../../about-files.ts';
import type { FileHandler } from '../file.ts';

const fileName: Text = { nl: 'sjabloon-algoritmes', en: 'template-algorithms', fy: 'sjabloan-algoritmen' };

/** The formats in which the template can be had. */
export const templateFormats = plainFormats.filter(({ key }) => key !== 'json');

/** An empty spreadsheet for entries: the fields of the standard as header, and one row that explains them. */
export const template: FileHandler = async ({ config }, { query, parameters: { extension } }) => {
  const format = templateFormats.find((candidate) => candidate.extension === extension);
  if (format === undefined) return null;
  const asked = query.get('taal') ?? 'nl';
  const language = isLanguage(asked) ? asked : 'nl';
  return {
    kind: 'file',
    contentType: format.contentType,
    body: await writeList(format, templateHeader(language), [templateRow(language)], aboutFiles(config)),
    cache: 'check',
    fileName: `${fileName[language]}.${format.extension}`,
  };
};
