import type { Place } from '../addresses.ts';

/**
 * The page whose card a page shows: its own, or that of the index which it belongs to. A source has no card of its own:
 * there are more of them than of all other records, and who shares one means the document.
 */
export function cardPlace(place: Place): Place {
  switch (place.to) {
    case 'record':
      return place.section === 'sources' ? { to: 'index', section: 'sources' } : place;
    case 'index':
    case 'page':
    case 'start':
    case 'overview':
    case 'comparisons':
    case 'data':
    case 'corrections':
    case 'privacy':
    case 'audit':
      return place;
    case 'index-page':
      return { to: 'index', section: place.section };
    case 'facet':
    case 'facet-value':
      return { to: 'index', section: 'projects' };
    case 'concepts-by-kind':
    case 'concept-map':
      return { to: 'index', section: 'concepts' };
    case 'comparison':
      return { to: 'comparisons' };
    case 'codelist':
      return { to: 'data' };
    default:
      return { to: 'home' };
  }
}
