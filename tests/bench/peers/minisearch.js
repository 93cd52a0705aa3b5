import MiniSearch from './minisearch.js';
import { options } from './minisearch-options.js';

const input = document.querySelector('input');
const list = document.querySelector('ol');
const searching = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 4, aliases: 3 } };
let loading;
let pause;

async function load() {
  const answer = await fetch(`/index.${document.documentElement.lang}.json`);
  return MiniSearch.loadJSON(await answer.text(), options);
}

function item({ url, title, summary }) {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  made.append(link, ' ', summary);
  return made;
}

input.addEventListener('focus', () => {
  loading ??= load();
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(async () => {
    const index = await (loading ??= load());
    list.replaceChildren(...index.search(input.value, searching).slice(0, 8).map(item));
  }, 120);
});
