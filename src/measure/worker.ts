// Runs in a thread of its own: one network after the other.
import { parentPort } from 'node:worker_threads';
import type { NetworkInput } from '../model/network/network.js';
import { outcomeOf } from './outcome.js';

parentPort?.on('message', (input: NetworkInput) => parentPort?.postMessage(outcomeOf(input)));
