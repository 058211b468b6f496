// What is used of the edtf library, which comes without types.
declare module 'edtf' {
  export interface Parsed {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly level: number;
    readonly values: readonly unknown[];
  }
  export function parse(
    text: string,
    constraints?: { readonly seasonIntervals?: boolean; readonly seasonUncertainty?: boolean },
  ): Parsed;
}
