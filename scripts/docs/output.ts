const ANNOUNCED = /^\s*console\.log\(.*\/\/ -> (.+)$/gm;

/** What a block says that it prints: the comments `// -> …` behind its `console.log(…)`. */
export function announcedOutput(code: string): string[] {
  return [...code.matchAll(ANNOUNCED)].map(([, text = '']) => text.trim());
}
