// How the contract suite calls this package.
import type { Subject } from '@statsig-console/contract/suite';
import { StatsigConsole } from '@statsig-console/sdk';
import { createSource } from '../../src/index.ts';

export const ingestion: Subject = {
  name: 'ingestion',
  answers: 'data',
  bodyArgument: 'source',
  ways: {
    checks: [{ at: '/body' }],
    // The rules of sources that stand in no schema: what belongs to which dataset, and what delta sharing excludes.
    takes: { createIngestion: ['example metrics', 'example events', 'example exposures'] },
  },
  operations: {
    createIngestion: async ({ body, apiVersion, respectReviewSettings }, transport) => {
      const statsig = new StatsigConsole({ ...transport, apiVersion, retry: false, rateLimit: false });
      // A case may hold what no typed caller can pass.
      return createSource(statsig, body as never, { respectReviewSettings });
    },
  },
};
