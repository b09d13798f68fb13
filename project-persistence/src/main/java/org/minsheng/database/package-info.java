/**
 * The database of an installation that names none: a real PostgreSQL, started with the
 * application, kept in its data directory and stopped with it.
 */
@NullMarked
package org.minsheng.database;

import org.jspecify.annotations.NullMarked;
