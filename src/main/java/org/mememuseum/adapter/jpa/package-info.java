/**
 * Keeps the museum's records in PostgreSQL through Jakarta Persistence.
 *
 * <p>Each port has its class, each table its {@code …Row} with {@code of} and {@code toDomain}.
 * What one row tells is written and read through the entity manager; where a count, a uniqueness or
 * a place on a wall must change with it at once, one SQL statement does it. Reading needs no
 * transaction, writing needs one. What is read always comes from the database, never from the
 * persistence context: see {@link org.mememuseum.adapter.jpa.UncachedQuery}.
 */
package org.mememuseum.adapter.jpa;
