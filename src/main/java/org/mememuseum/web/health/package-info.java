/** Whether the application is ready and healthy, for load balancers. */
package org.mememuseum.web.health;
