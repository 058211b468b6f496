// The log: lines for people on a terminal, JSON everywhere else.
import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.js';

/** What a function that logs needs; every pino logger is one. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Commands whose answer goes to stdout log to stderr. */
export function createLog(level: LogLevel, to: NodeJS.WriteStream = process.stdout): Logger {
  if (!to.isTTY) return pino({ level, base: null }, to);
  // `sync`: the last line before a crash is printed too.
  return pino({ level, base: null }, pretty({ destination: to, sync: true, translateTime: 'SYS:HH:MM:ss' }));
}
