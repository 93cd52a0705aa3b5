/** Commands of a terminal, and what turns the reading direction of what is printed after it. */
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What could harm in words that are printed: on a terminal, or to the program that runs the check. */
export function spokenFaults(where: string, text: string): readonly string[] {
  const at = text.search(COMMANDING);
  const command = at < 0 ? [] : [`${where}: prints U+${text.charCodeAt(at).toString(16).padStart(4, '0')}`];
  // A runner of GitHub's takes for a command what a line begins with.
  const runner =
    where === 'annotations' ? [] : text.split('\n').filter((line) => /^\s*::\w+.*::|##\[/.test(line));
  return [...command, ...runner.map((line) => `${where}: speaks to the runner: ${line.slice(0, 100)}`)];
}
