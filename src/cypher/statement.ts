/** What goes to the database: text without values, and the values. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}
