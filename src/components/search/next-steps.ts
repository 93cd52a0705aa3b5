import type { NearName, SearchAnswer } from '#search/client.ts';
import { missingHrefFor } from '#search/missing-href.ts';
import { searchHref, type SearchState } from '#search/search-address.ts';
import type { SearchSettings } from '#search/search-settings.ts';
import { countText } from './count-text.ts';
import { element, textLink } from './element.ts';

/** The ways on from a search that found nothing. */
export interface NextSteps {
  /** Shows those that an answer calls for; none where it has results. */
  readonly show: (answer: SearchAnswer, asked: SearchState) => void;
  /** Where nothing was asked, or search failed. */
  readonly reset: (indexesShown: boolean) => void;
}

function nearItem({ title, lang, url }: NearName): HTMLLIElement {
  const item = document.createElement('li');
  const link = textLink(url, title);
  if (lang) link.lang = lang;
  item.append(link);
  return item;
}

/** Brings the ways on to life. */
export function nextSteps(root: HTMLElement, settings: SearchSettings): NextSteps {
  const { messages, searchPageHref, language } = settings;
  const help = element(root, '[data-search-help]', HTMLElement);
  const indexes = element(root, '[data-search-indexes]', HTMLElement);
  const near = element(root, '[data-search-near]', HTMLElement);
  const nearList = element(near, 'ul', HTMLElement);
  const unfiltered = element(root, '[data-search-unfiltered]', HTMLElement);
  // Where the site has a path for newcomers.
  const start = root.querySelector('[data-search-start]');
  const missing = element(root, '[data-search-missing]', HTMLElement);
  const missingLink = element(missing, 'a', HTMLAnchorElement);
  // Its address comes with `{query}` and `{page}` in it, percent-encoded.
  const missingHref = missingLink.href;

  return {
    show(answer, { query }) {
      const nothing = answer.total === 0;
      help.hidden = !nothing;
      indexes.hidden = !nothing;
      near.hidden = answer.near.length === 0;
      nearList.replaceChildren(...answer.near.map(nearItem));
      start?.toggleAttribute('hidden', !nothing || answer.near.length > 0 || answer.unfiltered > 0);
      unfiltered.hidden = answer.unfiltered === 0;
      const search = searchHref(searchPageHref, { query });
      unfiltered.replaceChildren(
        textLink(search, countText(messages.unfiltered, answer.unfiltered, language)),
      );
      missing.hidden = !nothing || query === '' || answer.unfiltered > 0;
      const page = new URL(search, location.href);
      missingLink.href = missingHrefFor(missingHref, query, page.href);
    },
    reset(indexesShown) {
      for (const part of [help, near, start, unfiltered, missing]) part?.toggleAttribute('hidden', true);
      indexes.hidden = !indexesShown;
    },
  };
}
