/** Where the program starts and its parts are put together; everything may be used here, nobody uses this. */
@NullMarked
package org.kubeorama.app;

import org.jspecify.annotations.NullMarked;
