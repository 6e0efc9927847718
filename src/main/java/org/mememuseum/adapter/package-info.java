/**
 * The adapters that implement the ports, with one package for each technology. Adapters are plain
 * classes; {@code config.Backends} and the contract tests call the same constructors.
 */
package org.mememuseum.adapter;
