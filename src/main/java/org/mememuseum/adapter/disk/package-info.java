/** Pictures in a directory. */
package org.mememuseum.adapter.disk;
