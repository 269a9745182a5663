'use strict';
// What a list answers on pages that its example does not have. Here, because the process of Prism and what answers without it
// have to agree, and Prism's can load nothing that has to be built.

/**
 * The example shows one page of a list. Given for every page, it would be a list without end, or the same page again.
 *
 * @param example the body that the document has
 * @param path of the request, as it stands in the URL
 * @param query of the request, decoded; a value may be a list
 * @returns the example, or for a page after it the same with no items and no next page
 */
exports.onPage = (example, path, query) => {
  const page = Number([query.page].flat()[0]);
  const said = example?.pagination;
  // Some examples show a later page than the first.
  const shown = Math.max(1, isObject(said) ? Number(said.pageNumber) || 1 : 1);
  if (!Array.isArray(example?.data) || !(page > shown)) return example;
  const items = example.data.length;
  const rest = isObject(said)
    ? { pagination: after(said, { shown, items, page, path, limit: query.limit }) }
    : {};
  return { ...example, data: [], ...rest };
};

/** Another document may say other things of its pages; they are left alone. */
function after(said, { shown, items, page, path, limit }) {
  const before = `${path}?page=${page - 1}${limit === undefined ? '' : `&limit=${limit}`}`;
  const own = {
    pageNumber: page,
    // Some lists say it with an empty text.
    nextPage: said.nextPage === '' ? '' : null,
    previousPage: before,
    // The example's total may count items that no page has; whoever counts up to it would never be done.
    totalItems: (shown - 1) * (Number(said.itemsPerPage) || 0) + items,
  };
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, Object.hasOwn(own, key) ? own[key] : value]),
  );
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
