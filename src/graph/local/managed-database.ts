// The managed database while it runs: holds the home's lock, starts the process again when it dies, stops it in order.
import type { MemorySizes } from '../../config.js';
import { BaylanysError } from '../../errors.js';
import type { Log } from '../../log.js';
import type { Database, DatabaseState, StateListener } from '../database.js';
import type { GraphTarget } from '../run.js';
import type { Home } from './home.js';
import { launch, type Running } from './launch.js';
import type { Lock } from './lock.js';
import { logIn } from './log-in.js';
import { waitUntilFree } from './port.js';
import { countRestart, MOST_RESTARTS } from './restarts.js';
import { removeState } from './state-file.js';

export interface ManagedPlan {
  readonly home: Home;
  readonly lock: Lock;
  readonly java: string;
  readonly lib: string;
  readonly port: number;
  readonly memory: MemorySizes;
  readonly settings: readonly string[];
  readonly target: GraphTarget;
  readonly log: Log;
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  /** Gives up the start; has no meaning once it is done. */
  readonly signal: AbortSignal | undefined;
}

/** How long a restart waits for the port, which it keeps so that the driver finds the database again. */
const PORT_MS = 15_000;

export class ManagedDatabase implements Database {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly owned = true;
  readonly #plan: ManagedPlan;
  readonly #listeners = new Set<StateListener>();
  readonly #closing = new AbortController();
  readonly #atExit = (): void => this.#running?.signalNow();
  #state: DatabaseState = 'RESTARTING';
  #running: Running | null = null;
  #restarts: readonly number[] = [];
  #watch: Promise<void> = Promise.resolve();
  #closed: Promise<void> | null = null;

  private constructor(plan: ManagedPlan) {
    this.#plan = plan;
    ({ uri: this.uri, username: this.username, password: this.password, database: this.database } = plan.target);
  }

  static async start(plan: ManagedPlan): Promise<ManagedDatabase> {
    const database = new ManagedDatabase(plan);
    // An end without close (an uncaught error) still lets the database stop in order.
    process.once('exit', database.#atExit);
    const giveUp = (): void => database.#closing.abort(plan.signal?.reason);
    plan.signal?.addEventListener('abort', giveUp, { once: true });
    try {
      await database.#launch();
    } catch (error) {
      process.removeListener('exit', database.#atExit);
      removeState(plan.home);
      throw error;
    } finally {
      plan.signal?.removeEventListener('abort', giveUp);
    }
    database.#become('READY');
    database.#watch = database.#keepRunning();
    return database;
  }

  state(): DatabaseState {
    return this.#state;
  }

  onState(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed ??= this.#stop();
    await this.#closed;
  }

  async #launch(): Promise<void> {
    const { home, target, log } = this.#plan;
    const began = performance.now();
    this.#running = await launch({
      ...this.#plan,
      answers: () => logIn(target, home),
      signal: this.#closing.signal,
    });
    log.info({ uri: this.uri, pid: this.#running.pid, ms: Math.round(performance.now() - began) }, 'Neo4j answers');
  }

  async #keepRunning(): Promise<void> {
    const { log } = this.#plan;
    while (!this.#closing.signal.aborted && this.#running !== null) {
      const how = await this.#running.exited;
      if (this.#isClosing()) return;
      log.error({ how, logs: this.#plan.home.logs }, 'Neo4j ended unasked');
      await this.#restart(how);
    }
  }

  async #restart(how: string): Promise<void> {
    this.#become('RESTARTING');
    let reason: unknown = new BaylanysError('UNAVAILABLE', `Neo4j ended (${how})`);
    while (!this.#isClosing()) {
      const moments = countRestart(this.#restarts, Date.now());
      if (moments === null) {
        this.#giveUp(reason);
        return;
      }
      this.#restarts = moments;
      try {
        await this.#waitForPort();
        await this.#launch();
        this.#become('READY');
        return;
      } catch (error) {
        reason = error;
        if (!this.#isClosing()) this.#plan.log.error({ err: error }, 'Neo4j could not be started again');
      }
    }
  }

  async #waitForPort(): Promise<void> {
    const { port } = this.#plan;
    if (await waitUntilFree(port, PORT_MS, this.#closing.signal)) return;
    throw new BaylanysError('UNAVAILABLE', `Another process holds port ${port} of the database; end that one`);
  }

  #giveUp(reason: unknown): void {
    this.#running = null;
    this.#become(
      'FAILED',
      new BaylanysError(
        'UNAVAILABLE',
        `Neo4j ended ${MOST_RESTARTS + 1} times within 10 minutes and is not started again. Its logs are in ${this.#plan.home.logs}.`,
        { cause: reason },
      ),
    );
  }

  async #stop(): Promise<void> {
    const { lock, home, stopTimeoutMs } = this.#plan;
    lock.stopping();
    this.#closing.abort();
    await this.#running?.stop(stopTimeoutMs);
    await this.#watch;
    process.removeListener('exit', this.#atExit);
    removeState(home);
    lock.release();
    this.#become('STOPPED');
  }

  #isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  #become(state: DatabaseState, error: BaylanysError | null = null): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state, error);
  }
}
