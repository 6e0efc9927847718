/** The moderator of a museum without a service that examines pictures. */
package org.mememuseum.adapter.houserules;
