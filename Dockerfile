# The server alone, without Java: it needs a Neo4j at NEO4J_URI, which docker-compose.yml starts beside it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
# All at once: `npm ci` also builds (the script `prepare`), which needs the sources.
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/seed ./seed
USER node
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "serve"]
