/**
 * Stores the museum's records in PostgreSQL through Jakarta Persistence, with EclipseLink.
 *
 * <p>Each port has a class. Each table has a {@code …Row} or, if it is a collection of another
 * table's, {@code …Columns}; {@code of} and {@code toDomain} convert from and to domain types. Only
 * {@code visits} and {@code milestones} have none: their only statements are native.
 *
 * <p>Rows are written by {@code persist} and by JPQL. A statement is native only if JPQL cannot
 * express it, mostly because one atomic statement keeps a count or a unique value; its comment says
 * what JPQL lacks. Writing needs a transaction, reading does not. Within a transaction, EclipseLink
 * runs native queries on the connection of the transaction, also those that return rows: their
 * locks are kept until it ends.
 *
 * <p>Where EclipseLink's defaults do not fit, these classes say why and replace them:
 *
 * <ul>
 *   <li>{@link org.mememuseum.adapter.jpa.UncachedQuery}: results come from the database, never
 *       from the persistence context;
 *   <li>{@link org.mememuseum.adapter.jpa.NullableUuidCustomizer}: columns of type {@code uuid} may
 *       be null;
 *   <li>{@link org.mememuseum.adapter.jpa.FailFastCustomizer}: reads are not retried.
 * </ul>
 */
package org.mememuseum.adapter.jpa;
