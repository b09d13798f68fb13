/** Tests of how secrets are kept. */
package org.minsheng.secret.files;
