// Which Neo4j is managed; neo4j/pom.xml and docker-compose.yml name the same version, held by tests.
import { fileURLToPath } from 'node:url';

export const NEO4J_VERSION = '5.26.30';

/** Java releases that Neo4j 5.26 runs on. */
export const JAVA_VERSIONS: readonly number[] = [17, 21];

/** Relative to the project, so that it is found from src/ and from dist/. */
export const POM_PATH = fileURLToPath(new URL('../../../neo4j/pom.xml', import.meta.url));
