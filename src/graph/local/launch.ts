// Starts one database process and waits until it answers, or says why it did not come to that.
import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { MemorySizes } from '../../config.js';
import { BaylanysError } from '../../errors.js';
import type { Home } from './home.js';
import { lastLines } from './log-tail.js';
import { neo4jConf } from './neo4j-conf.js';
import { homeArgument } from './orphan.js';
import { LOOPBACK } from './port.js';
import { endProcess, processOf, signal as send, type ProcessRef } from './processes.js';
import { writeState } from './state-file.js';

export interface LaunchPlan {
  readonly home: Home;
  readonly java: string;
  readonly lib: string;
  readonly port: number;
  readonly memory: MemorySizes;
  /** Further lines of neo4j.conf. */
  readonly settings: readonly string[];
  /** Asked again and again once Bolt takes connections. */
  readonly answers: () => Promise<boolean>;
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Running {
  readonly pid: number;
  /** Settles when the process is gone, with how it ended in words. */
  readonly exited: Promise<string>;
  /** A clean end where it comes in time. */
  stop(graceMs: number): Promise<void>;
  /** For the last moment of our own process, when nothing can be waited for. */
  signalNow(): void;
}

const ATTEMPT_MS = 100;

export async function launch(plan: LaunchPlan): Promise<Running> {
  plan.signal.throwIfAborted();
  writeFileSync(plan.home.confFile, neo4jConf(plan.port, plan.memory, plan.settings));
  const before = sizeOf(plan.home.consoleLog);
  const running = spawnDatabase(plan);
  const ended = { how: null as string | null };
  void running.exited.then((how) => (ended.how = how));
  const limit = performance.now() + plan.startTimeoutMs;
  try {
    while (!((await accepts(plan.port)) && (await plan.answers()))) {
      if (ended.how !== null) throw didNotStart(plan.home, `it ended at once (${ended.how})`, before);
      if (performance.now() > limit) throw didNotStart(plan.home, `no answer after ${plan.startTimeoutMs} ms`, before);
      await delay(ATTEMPT_MS, undefined, { signal: plan.signal });
    }
    return running;
  } catch (error) {
    await running.stop(plan.stopTimeoutMs);
    throw error;
  }
}

function spawnDatabase(plan: LaunchPlan): Running {
  const { home } = plan;
  const console = openSync(home.consoleLog, 'a', 0o600);
  // A process group of its own: Ctrl-C in a terminal reaches us alone, and we end the database in order.
  const child = spawn(plan.java, javaArguments(plan), {
    cwd: home.root,
    detached: true,
    stdio: ['ignore', console, console],
  });
  closeSync(console);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code ?? '?'}` : signal));
  });
  const ref: ProcessRef | null = child.pid === undefined ? null : processOf(child.pid);
  // Before anything can be waited for: were we killed now, the next start must find the process.
  if (ref !== null) writeState(home, { ...ref, port: plan.port });
  return {
    pid: ref?.pid ?? 0,
    exited,
    async stop(graceMs) {
      if (ref === null) return;
      await endProcess(ref, graceMs);
      await exited;
    },
    signalNow() {
      if (ref !== null) send(ref, 'SIGTERM');
    },
  };
}

function javaArguments({ home, lib, memory }: LaunchPlan): string[] {
  return [
    // neo4j.conf says the heap too, but only Neo4j's own launcher script reads it there.
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    '-XX:+UseG1GC',
    // A database without memory left answers nothing for ever: better it ends and is started again.
    '-XX:+ExitOnOutOfMemoryError',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-cp',
    `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${home.conf}`,
  ];
}

async function accepts(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function didNotStart(home: Home, why: string, consoleBefore: number): BaylanysError {
  // Its console says why it refused to run at all; where it is silent, its own log says what went wrong later.
  const said = sizeOf(home.consoleLog) > consoleBefore ? home.consoleLog : home.neo4jLog;
  const lines = lastLines(said, 12).map((line) => `  ${line}`);
  return new BaylanysError(
    'UNAVAILABLE',
    `Neo4j did not start: ${why}. Its logs are in ${home.logs}; the last lines of ${said}:\n${lines.join('\n')}`,
  );
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
