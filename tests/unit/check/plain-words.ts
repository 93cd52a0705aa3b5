// Words of those who wrote the software, not of those who write the content.
const INTERNAL =
  /\b(?:undefined|null|NaN|object Object|TypeError|SyntaxError|Error:|stack|zod|schema|invalid_|Expected|expected string|YAMLParseError|implicit key|block (?:mapping|sequence)|flow|scalar|anchor|node_modules|parse[rd]?|regex|frontmatter|string|array|boolean|integer|token)\b/i;
const TRACE = /\bat .*\.[jt]s:\d+|file:\/\/|\.[jt]s:\d+/;

/** What of a message speaks of the software instead of the content. */
export function speaksOfItself(message: string): readonly string[] {
  // What the editor wrote is quoted, and may be anything.
  const own = message.replace(/“[^”]*”+/g, '');
  return [INTERNAL.exec(own)?.[0], TRACE.exec(own)?.[0]].flatMap((found) =>
    found === undefined ? [] : [found],
  );
}
