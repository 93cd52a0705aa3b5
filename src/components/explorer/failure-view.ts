/** What stands in place of what could not be loaded: a way to try again. */
export function failureView(label: string, onRetry: () => void): readonly HTMLElement[] {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.textContent = label;
  button.addEventListener('click', onRetry);
  return [button];
}
