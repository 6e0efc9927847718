/** Stores pictures in a directory. */
package org.mememuseum.adapter.disk;
