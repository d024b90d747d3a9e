/**
 * Proves the whole project. `npm test`, or some stages: `npm test -- --only unit,site`
 *
 * Stages: content, types, unit, build, site, repeat, servers, browser. A stage that fails does not stop the next.
 * Writes below `.cache/test`; never touches `dist`. The last line is `N passed, N failed`.
 * Exit code 0: all passed, 1: something failed or nothing ran, 2: the program failed.
 */

import { stopOnSignals } from './lib/run-command.ts';
import { ProgramError, runProgram, type ProgramContext } from './lib/run-program.ts';
import { runTimed } from './lib/run-timed.ts';
import { addTallies, printTally, tallyOne, type Tally } from './lib/test-report.ts';
import { testStages, type TestStage } from './lib/test-stages.ts';

/** A stage that cannot even run counts as one failure, and the next one has its turn. */
async function runOrFail(stage: TestStage, context: ProgramContext): Promise<Tally> {
  try {
    return await stage.run(context);
  } catch (error) {
    console.error(`✖ ${stage.name}: ${error instanceof Error ? error.message : String(error)}`);
    return tallyOne(false);
  }
}

await runProgram(
  async (context) => {
    stopOnSignals();
    const known = testStages.map((stage) => stage.name);
    const only = context.options['only']?.split(',') ?? known;
    const unknown = only.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new ProgramError((say) => say.unknownStage(unknown, known.join(', ')), 2);

    const tallies: Tally[] = [];
    for (const stage of testStages.filter(({ name }) => only.includes(name))) {
      const tally = await runTimed(stage.name, context.messages, () => runOrFail(stage, context));
      console.log(`  ${stage.name}: ${printTally(tally)}\n`);
      tallies.push(tally);
    }
    const { passed, failed, ...told } = addTallies(tallies);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    if (Object.keys(told).length > 0) console.log(`! ${printTally({ passed, failed, ...told })}`);
    console.log(printTally({ passed, failed }));
  },
  ['only'],
);
