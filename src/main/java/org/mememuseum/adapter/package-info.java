/**
 * The technologies behind the ports, one package each. Adapters are plain classes with
 * constructors: {@code config.Backends} and the contract tests call the same ones.
 */
package org.mememuseum.adapter;
