/** What the index is made with and read with. */
export const options = {
  idField: 'key',
  fields: ['title', 'summary', 'aliases', 'terms'],
  storeFields: ['url', 'title', 'summary'],
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
};
