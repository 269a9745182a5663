import type { OpenApiDocument } from '@statsig-console/contract';
import { document } from '@statsig-console/spec';

/** The spec as the suite takes it. Its own type says more than is needed, but as an interface it fits no index signature. */
export const SPEC_DOCUMENT: OpenApiDocument = document as unknown as OpenApiDocument;
