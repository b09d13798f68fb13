/** The administrator's pages: accounts, offices and communities. */
@NullMarked
package org.minsheng.administration.web;

import org.jspecify.annotations.NullMarked;
