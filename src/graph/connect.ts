// The driver, with the settings that were measured to matter.
import { auth, driver as createDriver, type Config, type Driver, type NotificationFilter } from 'neo4j-driver';
import { withoutDelay } from './no-delay.js';

export interface Target {
  readonly uri: string;
  readonly username: string;
  /** Empty: the database asks for none. */
  readonly password: string;
}

export interface Connection {
  readonly driver: Driver;
  close(): Promise<void>;
}

/** How long a driver may take to say goodbye: a hung database must not hold up our own end. */
const CLOSE_MS = 5000;

export function connect(target: Target, poolSize = 16): Connection {
  const stop = withoutDelay(target.uri);
  const login = target.password === '' ? undefined : auth.basic(target.username, target.password);
  const driver = createDriver(target.uri, login, settingsFor(poolSize));
  return {
    driver,
    async close() {
      stop();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSE_MS)));
      await Promise.race([driver.close(), late]);
      clearTimeout(timer);
    },
  };
}

// The driver declares its bags of options as classes; Pick says that ours are plain objects of their shape.
const quiet: Pick<NotificationFilter, 'minimumSeverityLevel'> = { minimumSeverityLevel: 'OFF' };

export function settingsFor(poolSize: number): Pick<Config, keyof Config> {
  return {
    // Ids are strings and counts are small: no Integer objects, no walk over every answer.
    disableLosslessIntegers: true,
    fetchSize: 1000,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    // run.ts alone decides what is repeated.
    maxTransactionRetryTime: 0,
    disableAutoCommitRetries: true,
    notificationFilter: quiet,
    telemetryDisabled: true,
    userAgent: 'baylanys',
  };
}
