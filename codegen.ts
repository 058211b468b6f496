import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    // The whole contract in one file: what clients get, and what a review of a change of the contract reads.
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        enumsAsConst: false,
        immutableTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string' },
      },
    },
    // What the explorer asks, each operation with the type of its answer.
    'explorer/src/generated/': {
      preset: 'client',
      documents: ['explorer/src/explorer/**/*.{ts,tsx}'],
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: true,
        importExtension: '.js',
        scalars: { ID: 'string' },
      },
    },
  },
};

// The code generator reads the default export.
export default config;
