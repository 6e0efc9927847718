/** The pictures of the demo collection, one class each, and what several of them share. */
package org.mememuseum.demo.scene;
