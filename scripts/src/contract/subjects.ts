// The packages that are held to the contract. Each says in its own tests how it is called.
import type { Subject } from '@statsig-console/contract/suite';
import { byId, byOperation, byPath } from '../../../packages/client/test/contract/subject.ts';
import { ingestion } from '../../../packages/ingestion/test/contract/subject.ts';
import { sdk } from '../../../packages/sdk/test/contract/subject.ts';

export const subjects: readonly Subject[] = [byId, byOperation, byPath, sdk, ingestion];
