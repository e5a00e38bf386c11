import { Feed } from 'feed';
import type { Instant } from '#register/instant.ts';
import { dataLicence } from '#standard/licence.ts';
import { withoutNonXml, xmlText } from './sheet-cells.ts';

/** A change in a feed: where to read on, what happened in markup, and who did it. */
export type FeedItem = {
  /** Never changes, and is of no other item. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly at: Instant;
  /** Escaped markup. */
  readonly content: string;
};

/** A feed: its own address, the page it is about, and its items, the newest first. */
export type FeedContent = {
  readonly title: string;
  /** What a follower must know of the feed as a whole; null when there is nothing of the kind. */
  readonly note: string | null;
  readonly address: string;
  readonly page: string;
  readonly author: string;
  readonly items: readonly FeedItem[];
  /** The moment for a feed without items. */
  readonly otherwise: Instant;
};

/** A feed as Atom (RFC 4287). The same content gives the same bytes. */
export const atomOf = ({ title, note, address, page, author, items, otherwise }: FeedContent): string => {
  const feed = new Feed({
    id: address,
    title: withoutNonXml(title),
    ...(note === null ? {} : { description: note }),
    link: page,
    language: 'nl',
    updated: new Date(items[0]?.at ?? otherwise),
    copyright: `${dataLicence.name} ${dataLicence.address}`,
    generator: 'Algoritmeregister',
    author: { name: author },
    feedLinks: { atom: address },
  });
  for (const item of items)
    feed.addItem({
      id: item.id,
      // The library gives the title of an item out as markup.
      title: xmlText(item.title),
      link: item.address,
      date: new Date(item.at),
      content: withoutNonXml(item.content),
    });
  return feed.atom1();
};
