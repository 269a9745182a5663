// @ts-check
import { componentsUsed } from './components-used.mjs';
import { examplesPresent } from './examples-present.mjs';
import { examplesValid } from './examples-valid.mjs';
import { fileLength } from './file-length.mjs';
import { filesUsed } from './files-used.mjs';
import { limitsPresent } from './limits-present.mjs';
import { namesOwn } from './names-own.mjs';
import { operationIds } from './operation-ids.mjs';
import { operationParameters } from './operation-parameters.mjs';
import { operationResponses } from './operation-responses.mjs';
import { operationTags } from './operation-tags.mjs';
import { operationTexts } from './operation-texts.mjs';
import { patternsUnicode } from './patterns-unicode.mjs';
import { rateLimits } from './rate-limits.mjs';
import { schemasCompile } from './schemas-compile.mjs';
import { schemasDistinct } from './schemas-distinct.mjs';
import { schemasSpecific } from './schemas-specific.mjs';

/** @import { JsonObject, Problem, Rule } from './document.mjs' */

/** @type {readonly Rule[]} */
const rules = [
  schemasCompile,
  patternsUnicode,
  examplesValid,
  examplesPresent,
  operationIds,
  operationTags,
  operationTexts,
  operationResponses,
  operationParameters,
  limitsPresent,
  rateLimits,
  componentsUsed,
  namesOwn,
  schemasDistinct,
  schemasSpecific,
];

/**
 * Every rule over the bundled document and the files it came from.
 * @param {JsonObject} document
 * @param {readonly { path: string, text: string }[]} files
 * @returns {Problem[]}
 */
export function checkAll(document, files) {
  return [...fileLength(files), ...filesUsed(files, document), ...rules.flatMap((rule) => rule(document))];
}
