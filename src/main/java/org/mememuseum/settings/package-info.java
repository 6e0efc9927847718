/** What admins change while the museum runs: settings and policies, each change a new revision. */
package org.mememuseum.settings;
