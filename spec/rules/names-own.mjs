// @ts-check
// Names are the domain's own; those of somebody's code generator mean nothing to a reader.
import { members } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

const GENERATED = /Dto|Contract|Inner|OneOf\d/;

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function namesOwn(document) {
  return members({ where: '#/components', value: document['components'] }).flatMap((section) =>
    members(section).flatMap(({ key, where }) => {
      const part = GENERATED.exec(key)?.[0];
      if (part === undefined) return [];
      return {
        rule: 'names-own',
        where,
        message: `The name ${key} comes from a generator (${part})`,
        fix: 'Rename the file to what the thing is: Gate, GateCreate, GatePatch …',
      };
    }),
  );
}
