import { expect, it } from 'vitest';
import { runTool } from './external-tool.ts';
import { trimSilence } from './speech.ts';
import { audioMessages, WorkshopProblem } from './workshop-problem.ts';

it('a sentence loses the silence around it and fades in and out', () => {
  const samples = new Float32Array(22_050);
  samples.fill(0.5, 8000, 12_000);
  const trimmed = trimSilence({ sampleRate: 22_050, samples });
  expect(trimmed.length).toBeGreaterThan(4000);
  expect(trimmed.length).toBeLessThan(5000);
  expect(trimmed[0]).toBe(0);
  expect(trimSilence({ sampleRate: 22_050, samples: new Float32Array(100) })).toHaveLength(0);
});

it('a program that is not installed is named with its package, in both languages', async () => {
  const missing = runTool({ name: 'espeak-ng-som-ikke-finnes', packageName: 'espeak-ng' }, []);
  const problem = await missing.then(() => undefined, (error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkshopProblem);
  const { say } = problem as WorkshopProblem;
  expect(say(audioMessages('nb'))).toBe(
    'Fant ikke programmet «espeak-ng-som-ikke-finnes», som trengs til talesyntesen. Installer pakken espeak-ng, for eksempel med «apt-get install espeak-ng», og kjør kommandoen igjen.',
  );
  expect(say(audioMessages('en'))).toContain('was not found. Install the package espeak-ng');
});

it('a program that fails is quoted', async () => {
  await expect(runTool({ name: process.execPath, packageName: 'node' }, ['-e', 'console.error("gikk galt"); process.exit(3)'])).rejects.toThrow('gikk galt');
});
