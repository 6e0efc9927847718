/** The activity log: who did what to what, when, and from which address (hashed). */
package org.mememuseum.activity;
