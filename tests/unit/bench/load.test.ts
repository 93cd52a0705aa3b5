import { expect, it } from 'vitest';
import { readReport } from '../../bench/load/wrk.ts';

const report = (latency: string, trouble = ''): string => `Running 10s test @ http://127.0.0.1:8080/
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.02ms    3.15ms  60.40ms   94.52%
    Req/Sec    35.10k     4.10k   41.20k    72.00%
  Latency Distribution
${latency}
  347754 requests in 10.03s, 2.51GB read
${trouble}Requests/sec:  34680.12
Transfer/sec:    256.02MB
`;

it('reads what wrk says, whatever the unit', () => {
  expect(readReport(report('     50%  377.00us\n     75%    1.20ms\n     99%   12.34ms'))).toEqual({
    requestsPerSecond: 34680,
    medianMs: 0.377,
    p99Ms: 12.3,
    errors: 0,
    requests: 347754,
  });
  expect(readReport(report('     50%   75.30ms\n     99%    1.02s')).p99Ms).toBe(1020);
});

it('counts every answer that is an error and every connection that failed', () => {
  const trouble = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 40\n';
  expect(readReport(report('     50%  377.00us\n     99%   12.34ms', trouble)).errors).toBe(46);
});
