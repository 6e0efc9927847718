package org.mememuseum.notification;

import org.mememuseum.RetrySchedule;

/** How often the delivery of an announcement is tried. */
public record DeliveryRetries(RetrySchedule schedule) {}
