/** Tests of how knocks are counted. */
package org.minsheng.limit.jpa;
