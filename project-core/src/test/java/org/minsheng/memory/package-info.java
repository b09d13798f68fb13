/** The ports kept in memory, and a town in which everything is wired by hand. */
package org.minsheng.memory;
