// The part of the compose specification that docker-compose.yml uses, without room for anything else.
const text = { type: 'string' } as const;
const duration = { type: 'string', pattern: '^\\d+(ms|s|m)$' } as const;

const service = {
  type: 'object',
  additionalProperties: false,
  required: ['environment', 'healthcheck', 'restart'],
  oneOf: [{ required: ['image'] }, { required: ['build'] }],
  properties: {
    image: { type: 'string', pattern: '^[a-z0-9]+:[a-z0-9.-]+$' },
    build: text,
    // Only text: YAML would make a number or a boolean of a bare value, and compose refuses booleans.
    environment: { type: 'object', additionalProperties: text, propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
    depends_on: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['condition'],
        properties: { condition: { enum: ['service_started', 'service_healthy', 'service_completed_successfully'] } },
      },
    },
    ports: { type: 'array', uniqueItems: true, items: text },
    volumes: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^[a-z][a-z0-9-]*:/[a-z/]+$' } },
    healthcheck: {
      type: 'object',
      additionalProperties: false,
      required: ['test'],
      properties: {
        test: {
          type: 'array',
          items: [{ enum: ['CMD', 'CMD-SHELL'] }],
          additionalItems: text,
          minItems: 2,
        },
        interval: duration,
        timeout: duration,
        start_period: duration,
        retries: { type: 'integer', minimum: 1 },
      },
    },
    init: { type: 'boolean' },
    stop_grace_period: duration,
    restart: { enum: ['no', 'always', 'on-failure', 'unless-stopped'] },
  },
} as const;

export const composeSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['services'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
    services: { type: 'object', minProperties: 1, additionalProperties: service },
    volumes: { type: 'object', additionalProperties: { type: 'object', maxProperties: 0 } },
  },
} as const;
