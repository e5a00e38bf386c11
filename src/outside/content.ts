import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of explanation as it is shipped with the product: its name in addresses, its language and its text in Markdown. */
export type ContentFile = { readonly slug: string; readonly language: string; readonly markdown: string };

const shippedFolder = join(import.meta.dirname, '..', '..', 'content');

/** The files <slug>.<language>.md of a folder, by default the one shipped with the product, in order of name. */
export const readContent = async (folder: string = shippedFolder): Promise<readonly ContentFile[]> => {
  const names = (await readdir(folder)).toSorted();
  const files = names.flatMap((name) => {
    const [, slug, language] = /^([a-z0-9-]+)\.([a-z]+)\.md$/.exec(name) ?? [];
    return slug === undefined || language === undefined ? [] : [{ name, slug, language }];
  });
  return Promise.all(
    files.map(async ({ name, slug, language }) => ({
      slug,
      language,
      markdown: await readFile(join(folder, name), 'utf8'),
    })),
  );
};
