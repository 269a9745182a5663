/** A number of things for people: `1 run`, `12,000 rows`. */
export function countOf(number: number, one: string, many: string = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

export function thousands(number: number): string {
  return number.toLocaleString('en-US');
}
