// What a signal means for a command: it is told to stop, once; a second one changes nothing, as the database must end well.

export function stopOnSignals(tell: (signal: NodeJS.Signals) => void): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) return;
      tell(signal);
      stop.abort();
    });
  }
  return stop.signal;
}
